package org.newsvoice.extension;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF$;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StringType;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.config.Settings;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import scala.Function1;
import scala.Function8;
import scala.Option;
import scala.PartialFunction;
import scala.Tuple3;
import scala.collection.immutable.Nil$;
import scala.runtime.BoxedUnit;

/**
 * Gives a Spark session {@code newsvoice_quotes}, {@code newsvoice_sentiment} and {@code newsvoice_story}:
 *
 * <pre>{@code
 * spark-sql --jars newsvoice-VERSION-all.jar,newsvoice-VERSION-models.jar
 *     --conf spark.sql.extensions=org.newsvoice.extension.NewsvoiceExtensions
 * }</pre>
 *
 * Settings of {@code analyze} that the functions take from the session: {@code spark.newsvoice.deadline-seconds} (600), after which
 * a text is given up, {@code spark.newsvoice.non-english} ({@code skip}), and {@code spark.newsvoice.ranker}, a file of weights on
 * the driver.
 */
public final class NewsvoiceExtensions implements Function1<SparkSessionExtensions, BoxedUnit> {

    private static final String PREFIX = "spark.newsvoice.";
    private static final List<String> SETTINGS = List.of("deadline-seconds", "non-english", "ranker");

    @Override
    public BoxedUnit apply(SparkSessionExtensions session) {
        Stream.of(StoryFunction.values()).forEach(function -> inject(session, function));
        return BoxedUnit.UNIT;
    }

    /** Raw types keep the name of the sequence of arguments out of the code. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void inject(SparkSessionExtensions session, StoryFunction function) {
        Tuple3 described = new Tuple3<>(new FunctionIdentifier(function.sqlName()), info(function), builder(function));
        session.injectFunction(described);
    }

    /**
     * Makes a call of a UDF of Spark. Scala's collections differ between its versions in name and methods; so the arguments are
     * taken for what a sequence is in all of them, a function from index to element, and Spark's class is made by its companion,
     * whose function of eight objects names no types.
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Function1<PartialFunction<Object, Expression>, Object> builder(StoryFunction function) {
        Function8 udf = (Function8) (Object) ScalaUDF$.MODULE$;
        return arguments -> {
            check(function, arguments);
            return udf.apply(
                    new TextToAnswer(function, reading()),
                    function.type(),
                    arguments,
                    Nil$.MODULE$,
                    Option.empty(),
                    Option.apply(function.sqlName()),
                    true,
                    true);
        };
    }

    private static void check(StoryFunction function, PartialFunction<Object, Expression> arguments) {
        String name = function.sqlName();
        if (!arguments.isDefinedAt(0) || arguments.isDefinedAt(1)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    name + " takes one text. DESCRIBE FUNCTION EXTENDED " + name + " shows an example.");
        }
        Expression text = arguments.apply(0);
        if (!(text.dataType() instanceof StringType || text.dataType() instanceof NullType)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    name + " takes a text, but " + text.sql() + " is of type "
                            + text.dataType().sql() + ". Convert it: " + name + "(CAST(" + text.sql()
                            + " AS STRING)).");
        }
    }

    private static TextToAnswer.Reading reading() {
        Map<String, String> given = new HashMap<>();
        for (String setting : SETTINGS) {
            String value = SQLConf.get().getConfString(PREFIX + setting, "");
            if (!value.isEmpty()) {
                given.put(setting, value);
            }
        }
        Settings settings = Settings.of(given);
        return new TextToAnswer.Reading(
                NewsProcessorFactory.of(settings.analysis()), settings.read().nonEnglish());
    }

    @SuppressWarnings("NullAway") // a function without a database is one of Spark's own
    private static ExpressionInfo info(StoryFunction function) {
        String arguments =
                "\n    Arguments:\n      * text - a story with or without headline, byline and the like, or a"
                        + " passage of one; a string in English\n  ";
        String examples = "\n    Examples:\n      > " + function.example() + ";\n       " + function.result() + "\n  ";
        String note =
                "\n    Several of the newsvoice functions on one text in a row cost one analysis, some tenths of a second"
                        + " for a story. Offsets are code points into text: substring(text, begin + 1, end - begin).\n  ";
        return new ExpressionInfo(
                TextToAnswer.class.getName(),
                null,
                function.sqlName(),
                function.usage(),
                arguments,
                examples,
                note,
                "misc_funcs",
                "",
                "",
                "java_udf");
    }
}
