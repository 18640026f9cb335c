"""Trains the network of roles with PyTorch, on numbers that train/role-windows.ts writes and with nothing but them.

A window of words around a cue: what each word means in its sentence (states of the parser's network, which stay as they are), vectors looked up by how it stands to the cue,
vectors of the cue. One BiLSTM layer; a sum for each role and for each step between roles; the likelihood of the whole sequence is raised (a linear chain: Lafferty, McCallum,
Pereira 2001; over a BiLSTM: Huang, Xu, Yu 2015). Weights leave as floats, rounded by window-network.ts.

    python3 train/roles.py FOLDER [--epochs N] [--seed N]
"""
import argparse, json, math, os, time
import numpy as np
import torch
from torch import nn

HIDDEN, HEAD = 64, 16
BATCH = 5000
RATE, WARM = 2.5e-3, 100
# Roles: none, source, content; the cue's own words, which have none, are told apart.
ROLES, CUE = 3, 3


class Windows:
    def __init__(self, folder, tables):
        read = lambda name, kind: np.fromfile(os.path.join(folder, f'{name}.bin'), kind)
        self.words, self.heads = tables['words'], tables['heads']
        self.states = read('states', 'i1').reshape(-1, tables['states'])
        self.first, self.length, self.head = read('first', '<i4'), read('length', '<i4'), read('head', '<i4')
        self.inputs, self.of_head = read('inputs', '<u2').reshape(-1, len(self.words)), read('heads', '<u2').reshape(-1, len(self.heads))
        self.roles = read('roles', 'u1')
        self.begin = np.concatenate([[0], np.cumsum(self.length)])[:-1]

    def batch(self, own):
        n = self.length[own]
        place = np.arange(int(n.max()))[None]
        inside = place < n[:, None]
        word, row = (np.where(inside, x[own][:, None] + place, 0) for x in (self.first, self.begin))
        whole = lambda x: torch.from_numpy(x.astype(np.int64))
        state = lambda at: torch.from_numpy(self.states[at]).float() / 127
        return state(word), whole(self.inputs[row]), whole(self.of_head[own]), state(self.head[own]), whole(self.roles[row]), torch.from_numpy(inside), whole(n)

    def batches(self, rng):
        """Windows of about one length together, the batches in any order."""
        order = np.argsort(self.length + rng.random(len(self.length)) * 12, kind='stable')
        out, own = [], []
        for i in order:
            if own and (len(own) + 1) * int(self.length[i]) > BATCH: out.append(np.array(own)); own = []
            own.append(i)
        out.append(np.array(own))
        rng.shuffle(out)
        return out


class Network(nn.Module):
    def __init__(self, words, heads, states, edges):
        super().__init__()
        self.words = nn.ModuleList(nn.Embedding(n, width) for _, n, width in words)
        self.heads = nn.ModuleList(nn.Embedding(n, width) for _, n, width in heads)
        for e in [*self.words, *self.heads]: nn.init.normal_(e.weight, std=0.4)
        self.of_head = nn.Linear(states, HEAD)
        self.layer = nn.LSTM(states + sum(w for *_, w in words) + sum(w for *_, w in heads) + HEAD, HIDDEN, bidirectional=True, batch_first=True)
        for name, p in self.layer.named_parameters():
            if 'weight_hh' in name:
                for k in range(4): nn.init.orthogonal_(p.data[k * HIDDEN:(k + 1) * HIDDEN])
            elif 'bias' in name:
                nn.init.zeros_(p)
                if 'bias_ih' in name: p.data[HIDDEN:2 * HIDDEN] = 1
        self.out = nn.Linear(2 * HIDDEN, ROLES)
        self.sums = nn.ModuleList(nn.Embedding(n, ROLES) for _, n, _ in words)
        for e in self.sums: nn.init.zeros_(e.weight)
        self.steps = nn.Parameter(torch.zeros(edges, ROLES, ROLES))

    def drop(self, x, p):
        """One mask for all words of a window."""
        return x * (torch.rand(x.shape[0], 1, x.shape[2]) >= p).float() / (1 - p)

    def forward(self, states, inputs, heads, state, n):
        """Sums of roles, and of the step that leads to each word. Only used in training: some of what is seen is left out by chance."""
        windows, length, _ = states.shape
        seen = [e(inputs[..., k]) for k, e in enumerate(self.words)]
        seen = [x * (torch.rand(windows, length, 1) >= 0.08).float() for x in seen]
        states = states * (torch.rand(windows, length, 1) >= 0.05).float()
        cue = [e(heads[:, k]) for k, e in enumerate(self.heads)]
        cue = [x * (torch.rand(windows, 1) >= 0.15).float() for x in cue]
        cue = torch.cat(cue + [self.of_head(state)], 1)[:, None].expand(-1, length, -1)
        x = torch.cat([self.drop(states, 0.15), torch.cat(seen, 2), self.drop(cue, 0.1)], 2)
        packed = nn.utils.rnn.pack_padded_sequence(x, n, batch_first=True, enforce_sorted=False)
        h, _ = nn.utils.rnn.pad_packed_sequence(self.layer(packed)[0], batch_first=True, total_length=length)
        sums = self.out(self.drop(h, 0.3))
        for k, e in enumerate(self.sums): sums = sums + e(inputs[..., k])
        return sums, self.steps[inputs[..., -1]]


def loss_of(sums, steps, roles, inside):
    """Of each window how unlikely its roles are: minus the logarithm of their share in all sequences."""
    windows, length, _ = sums.shape
    is_cue = roles == CUE
    sums = sums.masked_fill(is_cue[..., None] & torch.tensor([False, True, True]), -1e4)
    roles = roles.masked_fill(is_cue, 0)
    every = torch.arange(windows)
    own, all = sums[:, 0].gather(1, roles[:, :1]).squeeze(1), sums[:, 0]
    for t in range(1, length):
        on = inside[:, t]
        all = torch.where(on[:, None], torch.logsumexp(all[:, :, None] + steps[:, t], 1) + sums[:, t], all)
        step = sums[:, t].gather(1, roles[:, t:t + 1]).squeeze(1) + steps[every, t, roles[:, t - 1], roles[:, t]]
        own = own + torch.where(on, step, torch.zeros(windows))
    return torch.logsumexp(all, 1) - own


def write(net, tables, folder):
    """The network as train/window-network.ts rounds it."""
    layer, parts = net.layer, []
    add = lambda name, x: parts.append((name, x.detach().numpy().astype('<f4')))
    both = lambda name: torch.cat([getattr(layer, name), getattr(layer, name + '_reverse')])
    for (name, *_), e, sums in zip(tables['words'], net.words, net.sums): add(name, e.weight); add(f'{name}Sums', sums.weight)
    for (name, *_), e in zip(tables['heads'], net.heads): add(name, e.weight)
    add('headWeights', net.of_head.weight); add('headBias', net.of_head.bias)
    add('inputWeights', both('weight_ih_l0')); add('inputBias', both('bias_ih_l0') + both('bias_hh_l0'))
    add('layer0', layer.weight_hh_l0); add('layer1', layer.weight_hh_l0_reverse)
    add('outWeights', net.out.weight); add('outBias', net.out.bias); add('steps', net.steps.flatten(1))
    np.concatenate([x.ravel() for _, x in parts]).tofile(os.path.join(folder, 'floats.bin'))
    json.dump([[name, list(x.shape)] for name, x in parts], open(os.path.join(folder, 'floats.json'), 'w'))


def main():
    args = argparse.ArgumentParser()
    args.add_argument('folder'); args.add_argument('--epochs', type=int, default=4); args.add_argument('--seed', type=int, default=1)
    a = args.parse_args()
    torch.set_num_threads(1); torch.manual_seed(a.seed); rng = np.random.default_rng(a.seed)
    tables = json.load(open(os.path.join(a.folder, 'tables.json')))
    windows = Windows(a.folder, tables)
    net = Network(tables['words'], tables['heads'], tables['states'], tables['steps'][1])
    ways = torch.optim.Adam(net.parameters(), lr=RATE, betas=(0.9, 0.98))
    total, step = a.epochs * len(windows.batches(np.random.default_rng(0))), 0
    print(len(windows.length), 'windows,', sum(p.numel() for p in net.parameters()), 'weights', flush=True)
    for epoch in range(a.epochs):
        sum_of = 0.0
        for own in windows.batches(rng):
            rate = RATE * min(1, (step + 1) / WARM) * (0.51 + 0.5 * math.cos(math.pi * min(1, step / total)))
            for g in ways.param_groups: g['lr'] = rate
            states, inputs, heads, state, roles, inside, n = windows.batch(own)
            loss = loss_of(*net(states, inputs, heads, state, n), roles, inside).mean()
            ways.zero_grad(); loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            ways.step()
            sum_of += loss.item() * len(own); step += 1
        print(f'roles: epoch {epoch + 1} of {a.epochs}, loss {sum_of / len(windows.length):.2f}, {time.process_time():.0f} s of CPU', flush=True)
    write(net, tables, a.folder)


if __name__ == '__main__':
    main()
