package org.newsvoice.eval.lines;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.newsvoice.article.TextSpan;

/** Spans in JSON: {@code [begin, end]}. */
final class SpanJson {

    private SpanJson() {}

    static SimpleModule module() {
        return new SimpleModule()
                .addSerializer(TextSpan.class, new Writer())
                .addDeserializer(TextSpan.class, new Reader());
    }

    private static final class Writer extends JsonSerializer<TextSpan> {
        @Override
        public void serialize(TextSpan span, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeArray(new int[] {span.begin(), span.end()}, 0, 2);
        }
    }

    private static final class Reader extends JsonDeserializer<TextSpan> {
        @Override
        public TextSpan deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                throw notASpan(in, context);
            }
            int begin = in.getIntValue();
            if (in.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                throw notASpan(in, context);
            }
            int end = in.getIntValue();
            if (in.nextToken() != JsonToken.END_ARRAY || begin < 0 || end < begin) {
                throw notASpan(in, context);
            }
            return new TextSpan(begin, end);
        }

        private static JsonMappingException notASpan(JsonParser in, DeserializationContext context) throws IOException {
            return context.weirdStringException(in.getText(), TextSpan.class, "not [begin, end]");
        }
    }
}
