{{- define "escrowwatch.labels" -}}
app.kubernetes.io/name: escrowwatch
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "escrowwatch.chartLabels" -}}
{{ include "escrowwatch.labels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "escrowwatch.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
fsGroupChangePolicy: OnRootMismatch
seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "escrowwatch.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
runAsNonRoot: true
capabilities: {drop: [ALL]}
{{- end }}

{{- define "escrowwatch.homeClaim" -}}
{{ .Values.home.existingClaim | default (printf "%s-home" .Release.Name) }}
{{- end }}

{{- define "escrowwatch.warehouseEnv" -}}
- {name: ESCROWWATCH_HOME, value: /var/lib/escrowwatch}
- name: ESCROWWATCH_DSN
  valueFrom: {secretKeyRef: {name: {{ .Values.secrets.warehouse }}, key: escrowwatch_dsn}}
{{- end }}

{{- define "escrowwatch.collectEnv" -}}
- name: ESCROWWATCH_SESSION_KEY
  valueFrom: {secretKeyRef: {name: {{ .Values.secrets.collect }}, key: escrowwatch_session_key}}
- name: TELEGRAM_API_ID
  valueFrom: {secretKeyRef: {name: {{ .Values.secrets.collect }}, key: telegram_api_id}}
- name: TELEGRAM_API_HASH
  valueFrom: {secretKeyRef: {name: {{ .Values.secrets.collect }}, key: telegram_api_hash}}
{{- end }}

{{- define "escrowwatch.backupEnv" -}}
- name: ESCROWWATCH_BACKUP_KEY
  valueFrom: {secretKeyRef: {name: {{ .Values.secrets.backup }}, key: escrowwatch_backup_key}}
{{- end }}

{{- define "escrowwatch.airflowEnv" -}}
{{- $secret := .Values.secrets.airflow -}}
- {name: AIRFLOW_HOME, value: /var/lib/airflow}
- {name: AIRFLOW__API__BASE_URL, value: {{ .Values.airflow.baseUrl | quote }}}
- {name: AIRFLOW__API__EXPOSE_CONFIG, value: "False"}
- {name: AIRFLOW__CORE__AUTH_MANAGER, value: airflow.api_fastapi.auth.managers.simple.simple_auth_manager.SimpleAuthManager}
- {name: AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS, value: "admin:admin"}
- {name: AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE, value: /tmp/passwords.json}
- {name: AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION, value: "False"}
- {name: AIRFLOW__CORE__DAGS_FOLDER, value: /opt/dags}
- {name: AIRFLOW__CORE__EXECUTION_API_SERVER_URL, value: "http://{{ .Release.Name }}-api-server:8080/execution/"}
- {name: AIRFLOW__CORE__EXECUTOR, value: {{ .Values.executor }}}
- {name: AIRFLOW__CORE__LOAD_EXAMPLES, value: "False"}
- {name: AIRFLOW__CORE__PARALLELISM, value: {{ .Values.airflow.parallelism | quote }}}
- {name: AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL, value: "300"}
- {name: AIRFLOW__LOGGING__BASE_LOG_FOLDER, value: /var/log/airflow}
- {name: AIRFLOW__SCHEDULER__ENABLE_HEALTH_CHECK, value: "True"}
- {name: AIRFLOW__SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT, value: "60"}
- {name: AIRFLOW__SCHEDULER__ORPHANED_TASKS_CHECK_INTERVAL, value: "60"}
{{- if .Values.airflow.statsdHost }}
- {name: AIRFLOW__METRICS__STATSD_ON, value: "True"}
- {name: AIRFLOW__METRICS__STATSD_HOST, value: {{ .Values.airflow.statsdHost | quote }}}
- {name: AIRFLOW__METRICS__STATSD_PORT, value: "9125"}
{{- end }}
- name: AIRFLOW__DATABASE__SQL_ALCHEMY_CONN
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: conn}}
- name: AIRFLOW__CORE__FERNET_KEY
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: fernet_key}}
- name: AIRFLOW__API_AUTH__JWT_SECRET
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: jwt_secret}}
- name: AIRFLOW__API__SECRET_KEY
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: secret_key}}
{{- if eq .Values.executor "CeleryExecutor" }}
- {name: AIRFLOW__CELERY__WORKER_CONCURRENCY, value: {{ .Values.airflow.workerConcurrency | quote }}}
- {name: AIRFLOW__CELERY_BROKER_TRANSPORT_OPTIONS__VISIBILITY_TIMEOUT, value: "21600"}
- name: AIRFLOW__CELERY__BROKER_URL
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: broker_url}}
- name: AIRFLOW__CELERY__RESULT_BACKEND
  valueFrom: {secretKeyRef: {name: {{ $secret }}, key: result_backend}}
{{- else }}
- {name: AIRFLOW__KUBERNETES_EXECUTOR__NAMESPACE, value: {{ .Release.Namespace | quote }}}
- {name: AIRFLOW__KUBERNETES_EXECUTOR__POD_TEMPLATE_FILE, value: /etc/airflow/task-pod.yaml}
- {name: AIRFLOW__KUBERNETES_EXECUTOR__WORKER_CONTAINER_REPOSITORY, value: {{ regexReplaceAll ":[^:/]+$" .Values.images.airflow "" | quote }}}
- {name: AIRFLOW__KUBERNETES_EXECUTOR__WORKER_CONTAINER_TAG, value: {{ regexFind "[^:/]+$" .Values.images.airflow | quote }}}
{{- end }}
{{- end }}

{{- define "escrowwatch.pullSecrets" -}}
{{- with .Values.images.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- end }}
