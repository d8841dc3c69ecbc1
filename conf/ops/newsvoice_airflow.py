"""The nightly run as an Airflow DAG (apache-airflow-providers-apache-spark). Copy into the DAGs folder and edit the paths,
which are those of an unpacked release (scripts/release.sh).

max_active_runs=1 keeps the nights in a row; a second run on the same output would be refused with exit code 6 anyway.
A retry does only what is missing; a run that fails a quality gate publishes nothing and fails again, until somebody looks.

The night's date is yesterday's, the day that the run's data interval begins on. A bare cron string means that in Airflow 2 but
today's date in Airflow 3, so the timetable is named.
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
