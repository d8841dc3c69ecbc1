/**
 * Listing, staging and renaming on a local disk, HDFS or an object store. Rule: Hadoop's FileSystem, no Spark.
 */
@NullMarked
package org.newsvoice.storage;

import org.jspecify.annotations.NullMarked;
