package org.newsvoice.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Three clocks, in seconds.
 *
 * @param cpu of the threads of Java, of which one is at work: what the code costs
 * @param processCpu of the process: the collector's and the compiler's threads too
 * @param wall passed
 */
record Clocks(double cpu, double processCpu, double wall) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    static Clocks now() {
        long cpu = Arrays.stream(THREADS.getAllThreadIds())
                .map(THREADS::getThreadCpuTime)
                .filter(nanos -> nanos > 0)
                .sum();
        return new Clocks(cpu / 1e9, SYSTEM.getProcessCpuTime() / 1e9, System.nanoTime() / 1e9);
    }

    Clocks since(Clocks start) {
        return new Clocks(cpu - start.cpu, processCpu - start.processCpu, wall - start.wall);
    }
}
