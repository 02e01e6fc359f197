// Single containers of an installation, among several of one service.

/** The containers of a service. @returns name, address inside, and what it publishes, of each */
export async function replicasOf(trial, service) {
  const ids = await trial.compose(['ps', '--quiet', service], { quiet: true });
  const format =
    '{{.Name}} {{range $name, $at := .NetworkSettings.Networks}}{{$at.IPAddress}},{{end}} {{json .NetworkSettings.Ports}}';
  const listed = await trial.run('docker', ['inspect', '--format', format, ...ids.split('\n')], { quiet: true });
  return listed.split('\n').map((line) => {
    const [name, addresses, ports] = line.split(' ');
    const published = Object.values(JSON.parse(ports)).flatMap((bound) =>
      (bound ?? []).map(({ HostPort }) => +HostPort),
    );
    return { name: name.slice(1), addresses: addresses.split(',').filter(Boolean), published };
  });
}

/**
 * The replica of a service that a gateway talks to just now: it has most of the gateway's open connections; whichever,
 * where there are none.
 */
export async function busiest(trial, service, gateway) {
  const replicas = await replicasOf(trial, service);
  const table = await trial.run('docker', ['exec', gateway, 'cat', '/proc/net/tcp'], { quiet: true });
  const remote = table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state]) => state === '01')
    .map(([, , address]) => addressOf(address));
  const open = ({ addresses }) => remote.filter((address) => addresses.includes(address)).length;
  return replicas.sort((one, other) => open(other) - open(one))[0].name;
}

/** `0500130A:0BB8` is 10.19.0.5, its port left out: the kernel writes addresses the other way round. */
const addressOf = (hex) =>
  hex
    .slice(0, 8)
    .match(/../g)
    .reverse()
    .map((byte) => Number.parseInt(byte, 16))
    .join('.');

export const kill = (trial, container) => trial.run('docker', ['kill', container], { quiet: true });
