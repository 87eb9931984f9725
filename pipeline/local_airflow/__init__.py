"""A whole Airflow on this machine alone: ``make airflow`` and ``make airflow-stop``.

Airflow is started as programs of the environment, never imported here.
"""
