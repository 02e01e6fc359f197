/** `npm start -- --help`. */
export const help = `智通 zhitong

  npm start                     启动整个平台（一个进程） · the whole platform in one process
  npm start -- review           只启动所列服务 · only the services named: intake review research briefs tracking gateway
                                （数据库由 npm run postgres 提供，或用 DATABASE_URL · on the database of npm run postgres)

环境变量 · environment
  PORT            端口，默认网关 3000，其余 3001–3005；0 为任意 · port of the gateway, or of the one service named
  HOST            监听地址，默认 127.0.0.1 · address to listen on
  DATA_DIR        数据目录，默认 .data · data folder
  DATABASE_URL    PostgreSQL 18；省略则用内置数据库 · omitted: embedded PostgreSQL. An administrator's login lets the
                  platform make one login and database per service; otherwise it is the one service's own login
  LOG_URL         事件日志库（单个服务自带登录时） · database of the event log, where DATABASE_URL is a service's own login
  KAFKA_BROKERS   host:port[,host:port] 使用 Apache Kafka · use Apache Kafka instead of the log in PostgreSQL
  KAFKA_PREFIX    主题与消费组名前缀，多套系统共用集群时 · prefix of topics and groups, where installations share brokers
  KAFKA_LOGIN     机制:用户:密码 Kafka 登录 · plain|scram-sha-256|scram-sha-512:USER:PASSWORD, a login for which topics
                  and grants were made
  KAFKA_TLS       1 加密连接；KAFKA_CA_FILE 为证书颁发机构，KAFKA_CERT_FILE、KAFKA_KEY_FILE 为本端证书 · TLS to the brokers; files
                  in PEM of the authority that is believed, and of one's own certificate and key
  KAFKA_COPIES    每个主题的副本数；不足则不启动 · copies that every topic must have: missing brokers are waited for, and
                  there is no start with fewer. Default: as many as there are brokers when it is made, three at most
  PUBLIC_URL      对外地址 · address that people use; default http://127.0.0.1:PORT
  DEMO            1/0 演示账号，仅限本机 · demo logins, only with HOST and PUBLIC_URL on loopback (there the default); in a
                  container whose port is published on 127.0.0.1 alone, with DEMO_BEHIND_LOOPBACK=1
  TRUSTED_PROXIES 受信反向代理的地址或网段 · addresses or networks of the reverse proxies whose X-Forwarded-For is believed
  RATE_LIMITS     on/off 访问频率限制，演示模式默认 off · limits of requests; off only on loopback, and the default of DEMO=1
  OIDC_ISSUER     统一身份认证（OpenID Connect），另需 OIDC_CLIENT_ID、OIDC_CLIENT_SECRET；OIDC_LABEL 为按钮文字 · an identity
                  provider; OIDC_MFA=1 takes its word for a second factor
  RULES           standard/demo 规则集（demo 的公示期为零） · rule set; demo ends public notices at once
  KEYS_DIR        服务间签名密钥，默认 DATA_DIR/keys · keys of tokens between services
  MAIL_DIR        邮件写入目录，默认 DATA_DIR/mail · folder that mail is written to
  FILES_DIR       附件目录，默认 DATA_DIR/files · folder of files that people send
  FILES_URL       s3://bucket/prefix?endpoint=https://… 附件存入 S3 兼容的对象存储，另需 FILES_S3_KEY、FILES_S3_SECRET · files in an
                  S3-compatible object store
  SMTP_URL        smtp://host:25 改为真实发送 · send mail instead
  PRINT_BULLETIN  专报名称；另有 PRINT_ISSUER、PRINT_REPORT（报）、PRINT_SEND（送）、PRINT_CLASSIFICATION · what stands on bulletins
  PRINT_FONTS     字体，如 fangsong=仿宋_GB2312，另有 PRINT_FONT_PLACES · fonts by name, and folders to look for them in
  METRICS_PORT    指标端口（Prometheus），默认不开；METRICS_HOST 默认 127.0.0.1 · port of /metrics, off by default, never for the
                  public; METRICS_HOST 127.0.0.1
  OTEL_EXPORTER_OTLP_ENDPOINT  链路追踪收集器 · where traces are sent (OTLP over HTTP); other OTEL_… as OpenTelemetry has them
  LOG_FORMAT      text/json 日志格式，容器中默认 json · one JSON object per line; the default in containers
  …_FILE          DATABASE_URL、LOG_URL、KAFKA_LOGIN、SMTP_URL、FILES_S3_SECRET 等也可从文件读取 · DATABASE_URL_FILE etc. name a file with the value
  INTAKE_URL …    各服务地址（分进程时） · addresses of services that run elsewhere (default ports 3001–3005)

Ctrl-C 停止，再按一次强制退出 · Ctrl-C stops everything, a second one at once. 数据保留在 DATA_DIR · data stay.

另见 · see also: npm run demo, doctor, audit, keys, kafka, postgres, events, parked, rebuild, contracts, crossings (each with -- --help)
`;
