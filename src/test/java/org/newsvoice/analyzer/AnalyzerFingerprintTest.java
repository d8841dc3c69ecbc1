package org.newsvoice.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.StoryAnalyzer;
import org.newsvoice.dedup.TouchedSentences;
import org.newsvoice.nlp.corenlp.CoreNlpStoryAnnotator;
import org.newsvoice.table.AnalysisRow;

class AnalyzerFingerprintTest {

    private static final String COLUMNS = """
            package org.newsvoice.table;
            class Columns {
                private static final String UNIT = "tokens";
                static Object column(boolean isLong) {
                    ColumnDoc doc = ColumnDoc.doc("Words that were read.", UNIT, "512").since("0.2.0");
                    return isLong ? "n_tokens" + doc : 512;
                }
            }
            """;

    @Test
    void aDescriptionOrACommentMayChange() {
        long checksum = checksum(COLUMNS);

        assertEquals(checksum, checksum(COLUMNS.replace("Words that were read.", "Words and marks, as read.")));
        assertEquals(checksum, checksum(COLUMNS.replace("\"tokens\"", "\"words\"")));
        assertEquals(checksum, checksum(COLUMNS.replace("0.2.0", "0.3.0")));
        assertEquals(
                checksum, checksum(COLUMNS.replace("    static", "    // What a reader wants to know.\n\n    static")));
    }

    @Test
    void whatIsDoneMayNot() {
        long checksum = checksum(COLUMNS);

        assertNotEquals(checksum, checksum(COLUMNS.replace("n_tokens", "n_words")));
        assertNotEquals(checksum, checksum(COLUMNS.replace(": 512", ": 513")));
        assertNotEquals(checksum, checksum(COLUMNS.replace("isLong ?", "!isLong ?")));
        assertNotEquals(checksum, checksum(COLUMNS.replace("\"n_tokens\" + doc", "doc + \"n_tokens\"")));
    }

    /** Else a change of such a class would leave rows in use that it would make otherwise. */
    @Test
    void allThatAnAnalysisIsMadeByIsRead() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.newsvoice");
        List<JavaClass> roots = Stream.of(StoryAnalyzer.class, CoreNlpStoryAnnotator.class, AnalysisRow.class)
                .map(classes::get)
                .toList();
        TreeSet<String> made = new TreeSet<>();
        roots.stream()
                .flatMap(root -> Stream.concat(
                        Stream.of(root),
                        root.getTransitiveDependenciesFromSelf().stream().map(each -> each.getTargetClass())))
                .map(JavaClass::getBaseComponentType)
                .map(JavaClass::getName)
                .filter(name -> name.startsWith("org.newsvoice."))
                .forEach(made::add);

        assertTrue(made.contains(TouchedSentences.class.getName()), "a row holds the sentences that quotes touch");
        assertEquals(
                List.of(),
                made.stream()
                        .filter(name -> !AnalyzerFingerprint.covers(name.replace('.', '/') + ".class"))
                        .toList());
    }

    private static long checksum(String source) {
        return CodeChecksum.of(compile(source));
    }

    private static byte[] compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream compiled = new ByteArrayOutputStream();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
                InMemory files = new InMemory(standard, compiled)) {
            JavaFileObject file =
                    new SimpleJavaFileObject(URI.create("mem:///Columns.java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return source;
                        }
                    };
            assertTrue(compiler.getTask(null, files, null, List.of("-g", "-proc:none"), null, List.of(file))
                    .call());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return compiled.toByteArray();
    }

    /** Keeps the one class that is compiled. */
    private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final ByteArrayOutputStream compiled;

        InMemory(StandardJavaFileManager standard, ByteArrayOutputStream compiled) {
            super(standard);
            this.compiled = compiled;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location,
                String name,
                JavaFileObject.Kind kind,
                javax.tools.FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return compiled;
                }
            };
        }
    }
}
