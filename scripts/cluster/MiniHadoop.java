import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.hadoop.yarn.conf.YarnConfiguration;
import org.apache.hadoop.yarn.server.MiniYARNCluster;

/**
 * HDFS and YARN in one process on the loopback address, until it is killed: MiniHadoop FOLDER PORT INPUT. Copies the folder INPUT to
 * /in, writes FOLDER/conf for HADOOP_CONF_DIR, FOLDER/ready when all is up, and from then on FOLDER/applications: ids and final
 * statuses of YARN's applications.
 */
final class MiniHadoop {

    private static final String HOST = "127.0.0.1";
    private static final int MEGABYTES = 10_240;
    private static final int CORES = 4;

    public static void main(String[] words) throws Exception {
        File folder = new File(words[0]).getAbsoluteFile();
        int port = Integer.parseInt(words[1]);
        File conf = new File(folder, "conf");
        conf.mkdirs();

        Configuration hdfs = new Configuration();
        hdfs.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, new File(folder, "dfs").getPath());
        for (String address : new String[] {"dfs.datanode.address", "dfs.datanode.ipc.address", "dfs.datanode.http.address"}) {
            hdfs.set(address, HOST + ":0");
        }
        MiniDFSCluster files = new MiniDFSCluster.Builder(hdfs)
                .nameNodePort(port)
                .nameNodeHttpPort(port + 1)
                .numDataNodes(1)
                .build();
        files.waitActive();
        FileSystem root = files.getFileSystem();
        for (String name : new String[] {"/tmp", "/user", "/out"}) {
            root.mkdirs(new Path(name));
            root.setPermission(new Path(name), new FsPermission((short) 0777));
        }
        root.copyFromLocalFile(new Path(new File(words[2]).toURI()), new Path("/in"));
        Configuration client = new Configuration(false);
        client.set("fs.defaultFS", "hdfs://" + HOST + ":" + port);
        client.set("dfs.replication", "1");
        write(client, new File(conf, "core-site.xml"));

        YarnConfiguration yarn = new YarnConfiguration();
        yarn.set("fs.defaultFS", "hdfs://" + HOST + ":" + port);
        yarn.setInt(YarnConfiguration.RM_SCHEDULER_MINIMUM_ALLOCATION_MB, 256);
        // MiniYARNCluster looks at this one, not at the size of the node.
        yarn.setInt(YarnConfiguration.YARN_MINICLUSTER_NM_PMEM_MB, MEGABYTES);
        yarn.setInt(YarnConfiguration.NM_VCORES, CORES);
        yarn.setBoolean(YarnConfiguration.NM_PMEM_CHECK_ENABLED, false);
        yarn.setBoolean(YarnConfiguration.NM_VMEM_CHECK_ENABLED, false);
        // With a disk that is nine tenths full the node takes no work, and applications wait for ever.
        yarn.setFloat(YarnConfiguration.NM_MAX_PER_DISK_UTILIZATION_PERCENTAGE, 99.9f);
        yarn.setBoolean(YarnConfiguration.YARN_MINICLUSTER_FIXED_PORTS, true);
        yarn.set(YarnConfiguration.RM_HOSTNAME, HOST);
        String[] addresses = {
            YarnConfiguration.RM_ADDRESS,
            YarnConfiguration.RM_SCHEDULER_ADDRESS,
            YarnConfiguration.RM_RESOURCE_TRACKER_ADDRESS,
            YarnConfiguration.RM_ADMIN_ADDRESS,
            YarnConfiguration.RM_WEBAPP_ADDRESS,
            YarnConfiguration.NM_ADDRESS,
            YarnConfiguration.NM_LOCALIZER_ADDRESS,
            YarnConfiguration.NM_WEBAPP_ADDRESS
        };
        for (int i = 0; i < addresses.length; i++) {
            yarn.set(addresses[i], HOST + ":" + (port + 10 + i));
        }
        yarn.set(YarnConfiguration.NM_BIND_HOST, HOST);
        yarn.set(YarnConfiguration.RM_BIND_HOST, HOST);
        yarn.set("yarn.scheduler.capacity.root.queues", "default");
        yarn.set("yarn.scheduler.capacity.root.default.capacity", "100");
        yarn.set("yarn.scheduler.capacity.maximum-am-resource-percent", "0.9");
        yarn.set("yarn.nodemanager.env-whitelist", "JAVA_HOME,HADOOP_CONF_DIR");
        MiniYARNCluster cluster = new MiniYARNCluster("newsvoice", 1, 1, 1);
        cluster.init(yarn);
        cluster.start();
        if (!cluster.waitForNodeManagersToConnect(60_000)) {
            throw new IllegalStateException("the node manager did not connect");
        }
        Configuration site = new Configuration(false);
        site.set(YarnConfiguration.RM_HOSTNAME, HOST);
        for (String address : addresses) {
            site.set(address, cluster.getConfig().get(address));
        }
        write(site, new File(conf, "yarn-site.xml"));
        new File(folder, "ready").createNewFile();
        while (true) {
            list(cluster, new File(folder, "applications").toPath());
            Thread.sleep(500);
        }
    }

    /** A line for each application: id, final status. */
    private static void list(MiniYARNCluster cluster, java.nio.file.Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        cluster.getResourceManager()
                .getRMContext()
                .getRMApps()
                .forEach((id, app) -> lines.add(id + " " + app.getFinalApplicationStatus()));
        lines.sort(null);
        java.nio.file.Path fresh = file.resolveSibling("applications-new");
        Files.write(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Configuration configuration, File file) throws IOException {
        try (OutputStream out = new FileOutputStream(file)) {
            configuration.writeXml(out);
        }
    }
}
