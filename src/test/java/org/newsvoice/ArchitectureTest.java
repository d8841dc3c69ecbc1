package org.newsvoice;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsvoice.article.Article;

/** The package rules of docs/ARCHITECTURE.md: plain Java in the middle, Spark and CoreNLP at the edges. */
@AnalyzeClasses(packages = "org.newsvoice", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify..", "org.slf4j..");
    private static final String SPARK = "org.apache.spark..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String HADOOP_FILES = "org.apache.hadoop..";
    private static final String CORENLP = "edu.stanford..";
    /** The matrices in which CoreNLP hands over probabilities. */
    private static final String EJML = "org.ejml..";

    /** Spark's copy of it. */
    private static final String ASM = "org.apache.xbean.asm9..";

    private static final String XML = "javax.xml..";
    private static final String COMMONS_TEXT = "org.apache.commons.text..";

    /** The libraries that a package may see, by the names that docs/ARCHITECTURE.md has for them. */
    static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            entry("everything", List.of("*..")),
            entry("the JDK's XML", List.of(XML)),
            entry("Spark SQL", List.of(SPARK)),
            entry("Scala's functions and collections", List.of("scala", "scala.runtime", "scala.collection.immutable")),
            entry("Hadoop's file systems", List.of(HADOOP_FILES)),
            entry("Parquet", List.of("org.apache.parquet..")),
            entry("Jackson", List.of(JACKSON)),
            entry("SnakeYAML", List.of("org.yaml.snakeyaml..")),
            entry("FastCSV", List.of("de.siegmar.fastcsv..")),
            entry("jsoup", List.of("org.jsoup..")),
            entry("commons-text", List.of(COMMONS_TEXT)),
            entry("jwarc", List.of("org.netpreserve.jwarc..")),
            entry("Brotli", List.of("org.brotli.dec..")),
            entry("commons-compress", List.of("org.apache.commons.compress..")),
            entry("zstd-jni", List.of("com.github.luben.zstd..")),
            entry("OpenNLP", List.of("opennlp..")),
            entry("CoreNLP", List.of(CORENLP)),
            entry("EJML", List.of(EJML)),
            entry("Spark's ASM", List.of(ASM)));

    private static final List<String> FORMAT = ours("article", "failure", "corpus", "corpus.mapping");

    /** What the stages of an analysis are made of. */
    static final List<String> DOMAIN = ours(
            "article", "failure", "corpus..", "parse", "dedup", "nlp", "quote..", "speaker..", "sentiment", "analysis");

    /** What each package may see beside itself and {@link #EVERYWHERE}; a format's package sees its library too. */
    static final Map<String, List<String>> MAY_SEE = Map.ofEntries(
            entry("article", List.of()),
            entry("failure", List.of()),
            entry("corpus", ours("article", "failure")),
            entry("corpus.text", ours("article", "failure", "corpus")),
            entry("corpus.json", and(FORMAT, JACKSON)),
            entry("corpus.csv", and(FORMAT, "de.siegmar.fastcsv..")),
            entry("corpus.parquet", and(FORMAT, "org.apache.parquet..")),
            entry("corpus.html", and(ours("article", "failure", "corpus"), "org.jsoup..", JACKSON)),
            entry("corpus.warc", and(and(FORMAT, ours("corpus.html")), "org.netpreserve.jwarc..", "org.brotli.dec..")),
            entry("corpus.xml", and(ours("article", "failure", "corpus", "corpus.html"), XML)),
            entry("corpus.sgml", ours("article", "failure", "corpus")),
            entry("corpus.mapping", and(ours("article", "failure", "corpus", "corpus.html"), "org.yaml.snakeyaml..")),
            entry(
                    "corpus.container",
                    and(ours("failure", "corpus"), "org.apache.commons.compress..", "com.github.luben.zstd..")),
            entry("language", and(ours("article", "failure"), "opennlp..")),
            entry("parse", ours("article", "failure", "corpus", "corpus.html")),
            entry("dedup", ours("article", "corpus")),
            entry("nlp", ours("article")),
            entry(
                    "nlp.corenlp",
                    and(ours("article", "failure", "nlp", "nlp.corenlp.fast", "nlp.corenlp.grammar"), CORENLP, EJML)),
            entry("nlp.corenlp.fast", and(ours("nlp"), CORENLP, EJML)),
            entry("nlp.corenlp.grammar", and(ours("nlp", "nlp.corenlp.fast"), CORENLP)),
            entry("quote", ours("article", "nlp", "quote.marks", "quote.turns")),
            entry("quote.marks", ours("article")),
            entry("quote.turns", ours("article", "nlp")),
            entry("quote.grammar", ours("article", "nlp", "quote", "quote.turns")),
            entry("quote.form", ours("article", "nlp", "quote", "quote.grammar")),
            entry("quote.rule", ours("article", "nlp", "quote", "quote.grammar")),
            entry("quote.ranking", ours("article", "nlp", "quote", "quote.grammar", "quote.form", "quote.rule")),
            entry("quote.indirect", ours("article", "nlp", "quote", "quote.grammar", "quote.turns")),
            entry("quote.stance", ours("article", "nlp", "quote")),
            entry(
                    "quote.attribution",
                    ours("article", "nlp", "quote", "quote.grammar", "quote.form", "quote.rule", "quote.ranking")),
            entry("speaker", ours("nlp")),
            entry("speaker.word", ours("article", "nlp", "quote..")),
            entry("speaker.name", ours("article", "nlp", "quote..", "speaker.word")),
            entry("speaker.group", ours("article", "nlp", "quote..", "speaker", "speaker.word", "speaker.name")),
            entry(
                    "speaker.discourse",
                    ours("article", "nlp", "quote..", "speaker", "speaker.word", "speaker.name", "speaker.group")),
            entry(
                    "speaker.noun",
                    ours("article", "nlp", "quote..", "speaker", "speaker.word", "speaker.group", "speaker.discourse")),
            entry(
                    "speaker.pronoun",
                    ours("article", "nlp", "quote..", "speaker", "speaker.word", "speaker.group", "speaker.discourse")),
            entry("speaker.story", ours("article", "nlp", "quote..", "speaker..")),
            entry("identity", ours("speaker", "speaker.name")),
            entry("sentiment", ours("article", "nlp", "quote..")),
            entry("analysis", DOMAIN),
            entry("analyzer", and(and(DOMAIN, ours("nlp.corenlp", "config", "language")), ASM)),
            entry(
                    "extension",
                    and(
                            ours("analyzer", "analysis", "table", "config", "failure"),
                            SPARK,
                            "scala",
                            "scala.runtime",
                            "scala.collection.immutable")),
            entry("aggregate", DOMAIN),
            entry("table", and(and(DOMAIN, ours("aggregate", "run", "identity")), SPARK)),
            entry("config", and(ours("failure"), JACKSON, COMMONS_TEXT)),
            entry("run", and(ours("failure", "config"), JACKSON)),
            entry("storage", and(ours("failure", "corpus"), HADOOP_FILES, "org.apache.parquet..")),
            entry("sql", and(ours("run", "storage", "table"), SPARK, HADOOP_FILES)),
            entry("job.row", and(ours("article", "config", "dedup", "table"), SPARK)),
            entry("job.task", and(ours("failure", "sql"), SPARK)),
            entry(
                    "job.reading",
                    and(
                            ours(
                                    "article",
                                    "corpus",
                                    "corpus.container",
                                    "failure",
                                    "job.row",
                                    "job.task",
                                    "parse",
                                    "storage",
                                    "table"),
                            SPARK,
                            HADOOP_FILES)),
            entry(
                    "job.batch",
                    and(
                            ours(
                                    "article",
                                    "config",
                                    "dedup",
                                    "failure",
                                    "job.row",
                                    "job.task",
                                    "quote",
                                    "storage",
                                    "table"),
                            SPARK,
                            HADOOP_FILES)),
            entry("job.copies", and(ours("article", "dedup", "job.batch", "job.row", "job.task", "table"), SPARK)),
            entry(
                    "job.analysis",
                    and(
                            ours(
                                    "analysis",
                                    "article",
                                    "config",
                                    "failure",
                                    "job.copies",
                                    "job.row",
                                    "job.task",
                                    "run",
                                    "storage",
                                    "table"),
                            SPARK,
                            HADOOP_FILES)),
            entry(
                    "job.speakers",
                    and(
                            ours(
                                    "config",
                                    "failure",
                                    "identity",
                                    "job.batch",
                                    "job.row",
                                    "run",
                                    "speaker",
                                    "storage",
                                    "table"),
                            SPARK,
                            HADOOP_FILES)),
            entry(
                    "job.tables",
                    and(
                            ours(
                                    "aggregate",
                                    "article",
                                    "config",
                                    "dedup",
                                    "failure",
                                    "identity",
                                    "job.batch",
                                    "job.copies",
                                    "job.row",
                                    "job.speakers",
                                    "job.task",
                                    "nlp",
                                    "quote",
                                    "run",
                                    "speaker",
                                    "storage",
                                    "table"),
                            SPARK,
                            HADOOP_FILES)),
            entry(
                    "job.takedown",
                    and(
                            ours(
                                    "article",
                                    "corpus",
                                    "failure",
                                    "job.analysis",
                                    "job.batch",
                                    "job.reading",
                                    "job.speakers",
                                    "job.tables",
                                    "parse",
                                    "run",
                                    "sql",
                                    "storage",
                                    "table"),
                            SPARK,
                            HADOOP_FILES)),
            entry(
                    "job",
                    and(
                            ours(
                                    "analysis",
                                    "article",
                                    "config",
                                    "corpus",
                                    "failure",
                                    "identity",
                                    "job..",
                                    "run",
                                    "sql",
                                    "storage",
                                    "table"),
                            SPARK,
                            HADOOP_FILES)),
            entry(
                    "validation",
                    and(
                            ours("failure", "run", "storage", "table", "sql"),
                            SPARK,
                            HADOOP_FILES,
                            "org.apache.parquet..")),
            entry("catalog", and(ours("article", "failure", "run", "sql", "storage", "table"), SPARK, HADOOP_FILES)),
            entry("report", and(ours("failure", "article", "nlp", "aggregate", "run"), SPARK)),
            entry("report.html", ours("nlp", "article", "aggregate", "run", "report")),
            entry("export", and(ours("failure", "article", "report"), SPARK, XML, "de.siegmar.fastcsv..")),
            entry("site", and(ours("failure", "report"), JACKSON)),
            entry("site.tables", and(ours("site", "report"), SPARK)),
            entry("eval.lines", and(DOMAIN, JACKSON)),
            entry("eval.sentiment", and(DOMAIN, JACKSON)),
            entry("eval.score", ours("article", "eval.lines")),
            entry("eval.training", and(DOMAIN, ours("eval.lines", "eval.score"))),
            entry("eval.duplicates", and(and(DOMAIN, ours("job..", "sql", "table", "storage")), SPARK, HADOOP_FILES)),
            entry("cli", List.of("*..")),
            entry("cli.analyze", List.of("*..")),
            entry("cli.evaluate", List.of("*..")),
            entry("cli.output", List.of("*..")),
            entry("cli.sql", List.of("*..")),
            entry("cli.wiring", List.of("*..")));

    @ArchTest
    static final ArchRule EACH_PACKAGE_IS_LISTED = classes()
            .should(be(JavaClass.Predicates.resideInAnyPackage(
                            ours(MAY_SEE.keySet().toArray(String[]::new)).toArray(String[]::new))
                    .as("in a package that MAY_SEE lists")));

    @ArchTest
    static final ArchRule PACKAGES_SEE_ONLY_WHAT_THEY_MAY = CompositeArchRule.of(MAY_SEE.entrySet().stream()
            .map(entry -> classes()
                    .that()
                    .resideInAPackage("org.newsvoice." + entry.getKey())
                    .should()
                    .onlyDependOnClassesThat(allowed(entry.getKey(), entry.getValue()))
                    .allowEmptyShould(false))
            .map(ArchRule.class::cast)
            .toList());

    @ArchTest
    static final ArchRule NOTHING_NAMES_SCALA = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsvoice.extension")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("scala..");

    /** They are other classes in Scala 2.12 and 2.13: a method that takes or gives one is found in one of the two only. */
    @ArchTest
    static final ArchRule NOTHING_CALLS_WITH_SCALA_COLLECTIONS = noClasses()
            .should()
            .callCodeUnitWhere(DescribedPredicate.describe(
                    "its descriptor names a Scala collection",
                    call -> Stream.concat(
                                    call.getTarget().getRawParameterTypes().stream(),
                                    Stream.of(call.getTarget().getRawReturnType()))
                            .anyMatch(type -> type.getPackageName().startsWith("scala.collection"))));

    @ArchTest
    static final ArchRule ONLY_THE_ADAPTER_SEES_CORENLP = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsvoice.nlp.corenlp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    /** Else a stored analysis would be taken for a story that has another: what is read here, {@code AnalysisKey} must hash. */
    @ArchTest
    static final ArchRule THE_ANALYSIS_READS_ONLY_WHAT_ITS_KEY_HASHES = noClasses()
            .that()
            .resideInAnyPackage(ours("nlp..", "quote..", "speaker..", "sentiment", "analysis")
                    .toArray(String[]::new))
            .should()
            .callMethod(Article.class, "key")
            .orShould()
            .callMethod(Article.class, "source")
            .orShould()
            .callMethod(Article.class, "headers")
            .orShould()
            .callMethod(Article.class, "contentHash")
            .orShould()
            .callMethod(Article.class, "flags");

    @ArchTest
    static final ArchRule NOBODY_IMPORTS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsvoice.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.newsvoice.cli..");

    @ArchTest
    static final ArchRule ROOMS_OF_COMMANDS_SHARE_ONLY_THEIR_WIRING = slices().matching("org.newsvoice.cli.(*)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.newsvoice.cli.wiring"));

    @ArchTest
    static final ArchRule NO_DRAWERS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..", "..helpers..");

    private static DescribedPredicate<JavaClass> allowed(String own, List<String> others) {
        List<String> seen = and(and(EVERYWHERE, ours(own)), others);
        return JavaClass.Predicates.resideInAnyPackage(seen.toArray(String[]::new))
                .or(DescribedPredicate.describe("primitives", type -> type.isPrimitive() || type.isArray()))
                .as("what %s may see: %s", own, seen);
    }

    private static List<String> ours(String... packages) {
        return Stream.of(packages).map(name -> "org.newsvoice." + name).toList();
    }

    private static List<String> and(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static List<String> and(List<String> some, String... more) {
        return and(some, List.of(more));
    }
}
