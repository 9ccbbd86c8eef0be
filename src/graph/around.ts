import { neighbourhood, type Network } from './ties.ts';

type Drawn = Pick<Network, 'nodes' | 'ties'>;

/** What a focus leaves: a node and what lies within so many ties; all, where the node is not in view. */
export function around(network: Drawn, focus: string | null, hops: number): Drawn {
  if (focus === null || !network.nodes.some((node) => node.ref === focus)) return network;
  const near = neighbourhood(network, focus, hops);
  return {
    nodes: network.nodes.filter((node) => near.has(node.ref)),
    ties: network.ties.filter(({ a, b }) => near.has(a) && near.has(b)),
  };
}
