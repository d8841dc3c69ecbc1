package org.newsvoice.cli.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwaitRunCommandTest {

    @Test
    void takesTheExitCodeOfTheRunThatIsWaitedFor() {
        assertEquals(Optional.of(5), AwaitRunCommand.exitCode("{\"run_id\":\"r1\",\"exit_code\":5}", "r1"));
    }

    @Test
    void waitsOnWhileTheRecordIsAnEarlierRunsOrIncomplete() {
        assertEquals(Optional.empty(), AwaitRunCommand.exitCode("{\"run_id\":\"r0\",\"exit_code\":0}", "r1"));
        assertEquals(Optional.empty(), AwaitRunCommand.exitCode("{\"run_id\":\"r1\"}", "r1"));
        assertEquals(Optional.empty(), AwaitRunCommand.exitCode("{\"run_id\":\"r1\",\"exit_c", "r1"));
        assertEquals(Optional.empty(), AwaitRunCommand.exitCode("", "r1"));
    }
}
