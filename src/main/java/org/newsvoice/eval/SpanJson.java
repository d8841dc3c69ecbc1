package org.newsvoice.eval;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
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
            int[] ends = in.readValueAs(int[].class);
            if (ends.length != 2) {
                throw context.weirdStringException(String.valueOf(ends.length), TextSpan.class, "not [begin, end]");
            }
            return new TextSpan(ends[0], ends[1]);
        }
    }
}
