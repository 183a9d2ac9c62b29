/**
 * Whether a list of host names has a host. With `www.` or without is one site to whoever writes the
 * list, and pages of it may stand under either.
 */
export function isListedHost(hosts: readonly string[], host: string): boolean {
  const wanted = withoutWww(host);
  return hosts.some((one) => withoutWww(one) === wanted);
}

/** A list of host names without a host, however it stands there. */
export function withoutHost(hosts: readonly string[], host: string): string[] {
  return hosts.filter((one) => !isListedHost([one], host));
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
