package org.newsvoice.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java that the README shows compile as they stand there, and print what it says. */
class ReadmeModelTest {

    private static final Pattern PROGRAM =
            Pattern.compile("```java\n(.*?)```\n+prints\n+```\n(.*?)```", Pattern.DOTALL);

    @Test
    void theProgramInTheReadmeRuns(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        Matcher readme = PROGRAM.matcher(Files.readString(Path.of("README.md")));
        assertTrue(readme.find(), "the README has no program");
        Path source = Files.writeString(folder.resolve("Example.java"), readme.group(1));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = Path.of(NewsAnalyzer.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        assertEquals(
                0,
                compiler.run(
                        null, null, null, "-proc:none", "-cp", classPath, "-d", folder.toString(), source.toString()));

        assertEquals(readme.group(2), output(folder));
    }

    private static String output(Path folder) throws IOException, ReflectiveOperationException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
