"""The nightly run as an Airflow DAG. Install apache-airflow-providers-apache-spark[pyspark]: since 6.0 the provider brings
spark-submit only with that extra. Not run in an Airflow. Copy into the DAGs folder and edit the paths,
which are those of an unpacked release (scripts/release.sh).

max_active_runs=1 keeps the nights in a row; a second run on the same output would be refused with exit code 6 anyway.
A retry does only what is missing; a run that fails a quality gate publishes nothing and fails again, until somebody looks.

The night's date is yesterday's, the day that the run's data interval begins on. A bare cron string means that in Airflow 2 but
today's date in Airflow 3, so the timetable is named. A run without a logical date (triggered by an asset, or by the API) has no
data interval and no {{ ds }} either: it fails before it is submitted, and wants its date as a parameter.

On a standalone master, YARN or Kubernetes, durable=True (provider 6.3, Airflow 3.3) lets the task find its application again when
the worker was lost; without it a retry meets the lock of the run that goes on, and ends with exit code 6.
"""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator
from airflow.timetables.interval import CronDataIntervalTimetable

NEWSVOICE = "/opt/newsvoice"
VERSION = "0.1.0"

with DAG(
    dag_id="newsvoice_nightly",
    schedule=CronDataIntervalTimetable("30 2 * * *", timezone="UTC"),
    start_date=datetime(2027, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 1, "retry_delay": timedelta(minutes=15)},
) as dag:
    SparkSubmitOperator(
        task_id="analyze",
        conn_id="spark_default",
        name="newsvoice analyze {{ ds }}",
        application=f"{NEWSVOICE}/jars/newsvoice-{VERSION}-all.jar",
        jars=f"{NEWSVOICE}/jars/newsvoice-{VERSION}-models.jar",
        java_class="org.newsvoice.cli.Main",
        # YARN in cluster mode would run a failed application a second time by itself.
        conf={"spark.yarn.maxAppAttempts": "1"},
        driver_memory="3g",
        executor_memory="3g",
        application_args=[
            "analyze",
            "--input",
            "/data/news/{yyyy}/{MM}/{dd}",
            "--output",
            "/data/newsvoice",
            "--date",
            "{{ ds }}",
            "--max-reject-ratio",
            "0.05",
        ],
    )
