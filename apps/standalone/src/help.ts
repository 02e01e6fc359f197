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
  PUBLIC_URL      对外地址 · address that people use; default http://127.0.0.1:PORT
  DEMO            1/0 演示账号，仅限本机 · demo logins, only with a PUBLIC_URL on loopback (there the default)
  TRUSTED_PROXIES 受信反向代理的地址或网段 · addresses or networks of the reverse proxies whose X-Forwarded-For is believed
  RATE_LIMITS     on/off 访问频率限制，演示模式默认 off · limits of requests; off only on loopback, and the default of DEMO=1
  OIDC_ISSUER     统一身份认证（OpenID Connect），另需 OIDC_CLIENT_ID、OIDC_CLIENT_SECRET；OIDC_LABEL 为按钮文字 · an identity
                  provider; OIDC_MFA=1 takes its word for a second factor
  RULES           standard/demo 规则集（demo 的公示期为零） · rule set; demo ends public notices at once
  KEYS_DIR        服务间签名密钥，默认 DATA_DIR/keys · keys of tokens between services
  MAIL_DIR        邮件写入目录，默认 DATA_DIR/mail · folder that mail is written to
  SMTP_URL        smtp://host:25 改为真实发送 · send mail instead
  …_FILE          DATABASE_URL、LOG_URL、KAFKA_LOGIN、SMTP_URL 也可从文件读取 · DATABASE_URL_FILE etc. name a file with the value
  INTAKE_URL …    各服务地址（分进程时） · addresses of services that run elsewhere (default ports 3001–3005)

Ctrl-C 停止，再按一次强制退出 · Ctrl-C stops everything, a second one at once. 数据保留在 DATA_DIR · data stay.

另见 · see also: npm run demo, audit, keys, kafka, postgres, events, parked, rebuild, contracts, crossings (each with -- --help)
`;
