/** Host names as a reader lists them, one a line; `bad` is the first line that is none. */
export interface HostList {
  hosts: string[];
  bad: string | null;
}

/** Reads a list of host names. A whole address stands for its host. */
export function hostsIn(text: string): HostList {
  const lines = text
    .split(/\s+/)
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line !== '');
  const hosts: string[] = [];
  for (const line of lines) {
    const host = hostOf(line);
    if (host === null) return { hosts, bad: line };
    if (!hosts.includes(host)) hosts.push(host);
  }
  return { hosts, bad: null };
}

/**
 * A list as the reader edited it from what they saw, over what has been written to it elsewhere
 * since: what they added and took away, nothing else.
 */
export function editedHosts(
  seen: readonly string[],
  edited: readonly string[],
  now: readonly string[],
): string[] {
  const removed = new Set(seen.filter((host) => !edited.includes(host)));
  const added = edited.filter((host) => !seen.includes(host));
  return [...new Set([...now.filter((host) => !removed.has(host)), ...added])];
}

function hostOf(line: string): string | null {
  const address = /^https?:\/\//.test(line) ? line : `https://${line}`;
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[^.\s]+(?:\.[^.\s]+)+$|^localhost$/.test(hostname) ? hostname : null;
}
