const list = (text: string) => new Set(text.trim().split(/\s+/));

const PUBLIC_USERS = list(
  'git you your.name yourname user username name first.last firstname.lastname test tester foo bar baz someone somebody me noreply no-reply jane john alice bob',
);
const PUBLIC_DOMAIN =
  /(?:^|\.)(?:example|test|invalid|localhost|domain|yourdomain|mydomain|company|yourcompany|mycompany|email|foo|bar|acme)\.[a-z.]+$|\.(?:example|test|invalid|localhost)$/i;

/** Whether an e-mail address belongs to nobody: a documentation address or a stand-in. */
export function isPublicMail(address: string): boolean {
  const [user, domain] = address.toLowerCase().split('@') as [string, string];
  if (PUBLIC_DOMAIN.test(domain)) return true;
  return user === 'git' || (PUBLIC_USERS.has(user) && /^(?:mail|site|host|server|corp|gmail|x)\.[a-z]+$/.test(domain));
}

const PUBLIC_HOSTS = list(
  'host.docker.internal gateway.docker.internal kubernetes.docker.internal docker.internal metadata.google.internal cluster.local svc.cluster.local',
);
/** First labels of names that are files or modules, not hosts, or hosts that belong to nobody. */
const NO_HOSTS = list(
  `env config configs settings appsettings application compose docker-compose values secrets bashrc zshrc gitconfig profile build gradle pom
  example foo bar my-service my-svc myhost my-host hostname host myapp my-app myserver this self state window thread module package request req res`,
);
/** Roots of package names such as com.example.internal. */
const PACKAGE_ROOTS = list('com org net io java javax jdk sun dev de uk fr co');

/** Whether a name under .internal, .local and the like is not a secret, or not a host at all. */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase();
  if (PUBLIC_HOSTS.has(name)) return true;
  const labels = name.split('.');
  if (labels.some(label => label === 'example' || label === 'foo' || label === 'my-namespace')) return true;
  return NO_HOSTS.has(labels[0]!) || (labels.length > 2 && PACKAGE_ROOTS.has(labels[0]!));
}

const DUMMY =
  /^(?:change-?me|change-?it|placeholder|redacted|removed|hidden|example|your|my-?secret|dummy|masked|undefined|required|optional|encrypted|hashed|string|none|null|true|false)/i;

/** Whether the value of a secret is masked, a reference to where it lies, or code. */
export function isDummyValue(value: string, quoted: boolean, tight: boolean): boolean {
  if (
    DUMMY.test(value) ||
    /^[*x.\u2022#-]+$/i.test(value) ||
    /^[<{[($%]|\$\{|\{\{|\(|%s|\*{3}|\.{3}|_here$/i.test(value)
  )
    return true;
  if (/^(?:process|os|env|config|settings|req|request|self|this|ctx|vault|secrets?)[.:[(]/i.test(value)) return true;
  if (quoted) return /\s/.test(value);
  const identifier = /^[a-z_$][\w$]*(?:\.[\w$]+)*$/i.test(value) && !/\d/.test(value);
  return (
    identifier &&
    (!tight ||
      /[_.]|[a-z][A-Z]|^(?:password|passwd|passphrase|secret|username|credentials?|variable|function)$/i.test(value))
  );
}
