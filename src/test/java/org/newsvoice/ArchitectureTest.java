package org.newsvoice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The package rules of docs/ARCHITECTURE.md: plain Java in the middle, Spark and CoreNLP at the edges. */
@AnalyzeClasses(packages = "org.newsvoice", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify..", "org.slf4j..");
    private static final String SPARK = "org.apache.spark..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String HADOOP_FILES = "org.apache.hadoop..";

    /** What each package may see beside itself and {@link #EVERYWHERE}; a format's packages see their library too. */
    private static final Map<String, List<String>> MAY_SEE = new LinkedHashMap<>();

    private static final List<String> DOMAIN = List.of(
            "article", "failure", "corpus..", "parse", "dedup", "nlp", "quote..", "speaker", "sentiment", "analysis");

    static {
        MAY_SEE.put("article", List.of());
        MAY_SEE.put("failure", List.of());
        MAY_SEE.put("corpus", List.of("article", "failure"));
        MAY_SEE.put("corpus.text", List.of("article", "failure", "corpus"));
        MAY_SEE.put("corpus.json", List.of("article", "failure", "corpus", JACKSON));
        MAY_SEE.put("parse", List.of("article", "failure", "corpus"));
        MAY_SEE.put("dedup", List.of("article", "corpus"));
        MAY_SEE.put("nlp", List.of("article"));
        // EJML: the matrices in which CoreNLP hands over probabilities.
        MAY_SEE.put("nlp.corenlp", List.of("article", "failure", "nlp", "edu.stanford..", "org.ejml.."));
        MAY_SEE.put("quote", List.of("article", "nlp"));
        MAY_SEE.put("quote.attribution", List.of("article", "nlp", "quote"));
        MAY_SEE.put("speaker", List.of("article", "nlp", "quote.."));
        MAY_SEE.put("sentiment", List.of("article", "nlp", "quote.."));
        MAY_SEE.put("analysis", DOMAIN);
        MAY_SEE.put("aggregate", DOMAIN);
        MAY_SEE.put("table", concat(DOMAIN, "aggregate", SPARK));
        MAY_SEE.put("config", List.of("failure", JACKSON));
        MAY_SEE.put("run", List.of("failure", "config", JACKSON));
        MAY_SEE.put("storage", List.of("failure", HADOOP_FILES));
        MAY_SEE.put("job", concat(DOMAIN, "aggregate", "table", "config", "run", "storage", SPARK, HADOOP_FILES));
        MAY_SEE.put("eval", concat(DOMAIN, JACKSON));
    }

    @ArchTest
    static final ArchRule PACKAGES_SEE_ONLY_WHAT_THEY_MAY = CompositeArchRule.of(MAY_SEE.entrySet().stream()
            .map(entry -> classes()
                    .that()
                    .resideInAPackage("org.newsvoice." + entry.getKey())
                    .should()
                    .onlyDependOnClassesThat(allowed(entry.getKey(), entry.getValue()))
                    .allowEmptyShould(true))
            .map(ArchRule.class::cast)
            .toList());

    @ArchTest
    static final ArchRule NOTHING_NAMES_SCALA = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsvoice.extension")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("scala..");

    @ArchTest
    static final ArchRule ONLY_THE_ADAPTER_SEES_CORENLP = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsvoice.nlp.corenlp")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule NOBODY_IMPORTS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.newsvoice.cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.newsvoice.cli");

    @ArchTest
    static final ArchRule NO_DRAWERS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..", "..helpers..");

    private static DescribedPredicate<JavaClass> allowed(String own, List<String> others) {
        List<String> patterns = concat(
                others.stream()
                        .map(p -> p.contains("..") && !p.endsWith("quote..") && !p.endsWith("corpus..")
                                ? p
                                : "org.newsvoice." + p)
                        .toList(),
                "org.newsvoice." + own);
        List<String> all = new java.util.ArrayList<>(EVERYWHERE);
        all.addAll(patterns);
        return JavaClass.Predicates.resideInAnyPackage(all.toArray(String[]::new))
                .or(DescribedPredicate.describe("primitives", type -> type.isPrimitive() || type.isArray()))
                .as("the packages %s may see: %s", own, all);
    }

    private static List<String> concat(List<String> some, String... more) {
        List<String> all = new java.util.ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
