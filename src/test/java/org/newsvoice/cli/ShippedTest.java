package org.newsvoice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.ZoneId;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.cli.wiring.NewsReader;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.ReadSettings;
import org.newsvoice.storage.HadoopSettings;

/** What is shipped to executors survives the way. */
class ShippedTest {

    @Test
    void readersComeBackReady() throws IOException, ClassNotFoundException {
        NewsReader reader = new NewsReader(new ReadSettings(
                "json",
                "cc-news",
                "windows-1252",
                "{outlet}/*",
                ReadSettings.NonEnglish.SKIP,
                ZoneId.of("Europe/Paris")));
        assertEquals("json", reader.decoder().format());
        assertEquals("json", shipped(reader).decoder().format());
    }

    @Test
    void processorsKeepTheirSettings() throws IOException, ClassNotFoundException {
        NewsProcessorFactory factory = new NewsProcessorFactory(Attribution.NEWS, WorkLimits.DEFAULT);
        assertEquals(factory, shipped(factory));
    }

    @Test
    void hadoopSettingsKeepWhatWasSet() throws IOException, ClassNotFoundException {
        Configuration configuration = new Configuration(false);
        configuration.set("fs.example.key", "a value");
        assertEquals(
                "a value",
                shipped(new HadoopSettings(configuration)).configuration().get("fs.example.key"));
    }

    @SuppressWarnings("unchecked") // the copy has the original's class
    private static <T> T shipped(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
