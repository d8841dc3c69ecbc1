package org.newsvoice.job.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.job.FakeNews;
import org.newsvoice.job.TinyRun;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.storage.HadoopSettings;
import org.newsvoice.table.RejectRow;

class FilesToStoriesTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatIsGoneWhenItsTurnComesCostsOneReject() throws IOException {
        Path there = Files.write(folder.resolve("there"), List.of(TinyRun.NEWS.get(3)));
        Path gone = folder.resolve("gone");
        List<Row> rows = new ArrayList<>();

        new FilesToStories(new FakeNews(), new HadoopSettings(new Configuration()), new LongAccumulator())
                .call(List.of(file(0, gone), file(1, there)).iterator())
                .forEachRemaining(rows::add);

        assertEquals(2, rows.size());
        int at = ReadRow.SCHEMA.fieldIndex("reject");
        Row reject = rows.get(0).getStruct(at);
        assertEquals("file_unreadable", reject.get(RejectRow.SPEC.schema().fieldIndex("code")));
        assertEquals("gone", reject.get(RejectRow.SPEC.schema().fieldIndex("corpus_file")));
        assertEquals(null, rows.get(1).get(at));
    }

    private static Row file(int number, Path path) {
        return RowFactory.create(
                number,
                String.valueOf(path.getFileName()),
                "corpus",
                100L,
                path.toUri().toString(),
                0);
    }
}
