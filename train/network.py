"""Trains the parser's network with PyTorch, on numbers that train/grammar.ts writes and with nothing but them.

Words: vectors of the unlabelled text (positive pointwise mutual information with the two words on either side, by place, then its singular vectors), what the
treebanks add to them, forms hashed, the tag. Two BiLSTM layers; a head for each word by a biaffine product (Dozat, Manning 2017), a label for the pair.
A second task with ends of its own, trees that a machine made of news, shares the layers for the first part of training. Weights leave as floats, rounded by grammar.ts.

    python3 train/parser.py FOLDER [--steps N] [--seed N] [--check SECONDS]
"""
import argparse, json, math, os, time
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

WORD, HIDDEN, ARC, LABEL = 96, 128, 96, 96
# How the forms of a word are seen: buckets and width of suffix3, suffix2, prefix3, shape; then the tag's.
FORMS, TAG = [(4096, 32), (1024, 16), (4096, 24), (256, 16)], 32
WORDS, CONTEXTS, LEAST = 24000, 3000, 3
BATCH = 700

ROW = np.dtype([('forms', '<u4', 5), ('head', '<i2'), ('tag', 'u1'), ('gold', 'u1'), ('label', 'u1'), ('first', 'u1')])


def trees_of(path):
    """Sentences as rows."""
    rows = np.fromfile(path, ROW)
    return [s for s in np.split(rows, np.flatnonzero(rows['first'])[1:])]


def vectors_of(path, seed):
    """Numbers of the words, and their vectors, from unlabelled text: positive pointwise mutual information by place, then singular vectors (Levy, Goldberg 2015)."""
    raw = np.fromfile(path, '<u4')
    forms, at, counts = np.unique(raw, return_inverse=True, return_counts=True)
    counts[forms == 0] = 0
    order = np.argsort(-counts, kind='stable')
    order = order[counts[order] >= LEAST][:WORDS]
    number = np.full(len(forms), -1)
    number[order] = np.arange(len(order))
    ids, gap, contexts = number[at], raw == 0, min(CONTEXTS, len(order))
    rows, columns = [], []
    for k, shift in enumerate((-2, -1, 1, 2)):
        left, right = (ids[:-shift], ids[shift:]) if shift > 0 else (ids[-shift:], ids[:shift])
        between = gap[1:-1] if abs(shift) == 2 else np.zeros(len(left), bool)
        good = (left >= 0) & (right >= 0) & (right < contexts) & ~between
        rows.append(left[good]); columns.append(right[good] + k * contexts)
    keys, n = np.unique(np.concatenate(rows).astype(np.int64) * (4 * contexts) + np.concatenate(columns), return_counts=True)
    r, c = keys // (4 * contexts), keys % (4 * contexts)
    of_row, of_column = np.bincount(r, n, len(order)), np.bincount(c, n, 4 * contexts) ** 0.75
    value = np.log(n * of_column.sum() / (of_row[r] * of_column[c]))
    keep = value > 0
    m = torch.sparse_coo_tensor(np.stack([r[keep], c[keep]]), torch.tensor(value[keep], dtype=torch.float32), (len(order), 4 * contexts)).coalesce()
    mt = m.t().coalesce()
    torch.manual_seed(seed)
    q = torch.randn(4 * contexts, WORD + 32)
    for _ in range(4):
        q = torch.linalg.qr(torch.sparse.mm(mt, torch.linalg.qr(torch.sparse.mm(m, q))[0]))[0]
    u, s, _ = torch.linalg.svd(torch.sparse.mm(m, q), full_matrices=False)
    v = F.pad(u * s.sqrt(), (0, WORD))[:, :WORD]
    v = v / v.norm(dim=1, keepdim=True).clamp(min=1e-6) * math.sqrt(WORD) * 0.5
    return forms[order], v


class Ends(nn.Module):
    """From the layers' states to heads and labels."""
    def __init__(self, labels, tags):
        super().__init__()
        self.dep, self.head = nn.Linear(2 * HIDDEN, ARC), nn.Linear(2 * HIDDEN, ARC)
        self.root, self.root_label = nn.Parameter(torch.zeros(ARC)), nn.Parameter(torch.zeros(LABEL))
        self.product = nn.Parameter(torch.eye(ARC) * 0.2)
        self.bias = nn.Parameter(torch.zeros(ARC))
        self.label_dep, self.label_head, self.label = nn.Linear(2 * HIDDEN, LABEL), nn.Linear(2 * HIDDEN, LABEL, bias=False), nn.Linear(LABEL, labels)
        self.tag = nn.Linear(2 * HIDDEN, tags)

    def arcs(self, x, drop):
        """Scores of heads, the root last: sentences × words × words + 1."""
        d, h = drop(F.relu(self.dep(x))), drop(F.relu(self.head(x)))
        h = torch.cat([h, self.root.expand(x.shape[0], 1, -1)], 1)
        return (d @ self.product + self.bias) @ h.transpose(1, 2)

    def labels(self, x, heads, drop):
        h = torch.cat([self.label_head(x), self.root_label.expand(x.shape[0], 1, -1)], 1)
        h = h.gather(1, heads.unsqueeze(2).expand(-1, -1, LABEL))
        return self.label(drop(F.relu(self.label_dep(x) + h)))


class Network(nn.Module):
    def __init__(self, vectors, arcs, silver, tags):
        super().__init__()
        self.register_buffer('vectors', torch.cat([vectors, torch.zeros(1, WORD)]))
        self.added = nn.Embedding(len(vectors) + 1, WORD, sparse=True)
        nn.init.zeros_(self.added.weight)
        self.forms = nn.ModuleList(nn.Embedding(n, w, sparse=True) for n, w in FORMS)
        self.tags = nn.Embedding(tags, TAG)
        for e in [*self.forms, self.tags]: nn.init.normal_(e.weight, std=0.5)
        self.first = nn.LSTM(WORD + sum(w for _, w in FORMS) + TAG, HIDDEN, bidirectional=True, batch_first=True)
        self.second = nn.LSTM(2 * HIDDEN, HIDDEN, bidirectional=True, batch_first=True)
        self.ends = nn.ModuleList([Ends(arcs, tags), Ends(silver, tags)])
        for l in (self.first, self.second):
            for name, p in l.named_parameters():
                if 'weight_hh' in name:
                    for k in range(4): nn.init.orthogonal_(p.data[k * HIDDEN:(k + 1) * HIDDEN])
                elif 'bias' in name:
                    nn.init.zeros_(p); 
                    if 'bias_ih' in name: p.data[HIDDEN:2 * HIDDEN] = 1

    def drop(self, x, p):
        """One mask for all words of a sentence."""
        return x if not self.training else x * (torch.rand(x.shape[0], 1, x.shape[2]) >= p).float() / (1 - p)

    def states(self, words, forms, tags):
        if self.training:
            chance = torch.rand(words.shape)
            added = self.added(words) * (chance >= 0.15).float().unsqueeze(2)
            word = (self.vectors[words] + added) * (torch.rand(words.shape) >= 0.08).float().unsqueeze(2)
            seen = [e(forms[..., k]) * (torch.rand(words.shape) >= 0.1).float().unsqueeze(2) for k, e in enumerate(self.forms)]
            tag = self.tags(tags) * (torch.rand(words.shape) >= 0.08).float().unsqueeze(2)
        else: word, seen, tag = self.vectors[words] + self.added(words), [e(forms[..., k]) for k, e in enumerate(self.forms)], self.tags(tags)
        x = self.drop(torch.cat([word, *seen, tag], 2), 0.15)
        x = self.drop(self.first(x)[0], 0.25)
        return self.drop(self.second(x)[0], 0.25)


class Texts:
    """Sentences of one length together, as the network wants them."""
    def __init__(self, sentences, numbers, limit=120):
        self.by_length = {}
        for s in sentences:
            if len(s) <= limit: self.by_length.setdefault(len(s), []).append(s)
        self.ready = {}
        for n, own in self.by_length.items():
            a = np.stack(own)
            words = np.vectorize(numbers.get, otypes=[np.int64])(a['forms'][..., 0], len(numbers))
            forms = np.stack([a['forms'][..., k + 1] % buckets for k, (buckets, _) in enumerate(FORMS)], -1).astype(np.int64)
            heads = a['head'].astype(np.int64); heads[heads < 0] = n
            self.ready[n] = [torch.from_numpy(x) for x in (words, forms, a['tag'].astype(np.int64), heads, a['label'].astype(np.int64), a['gold'].astype(np.int64))]

    def batches(self, rng):
        out = []
        for n, parts in self.ready.items():
            order, size = rng.permutation(len(parts[0])), max(1, BATCH // n)
            out += [(n, order[i:i + size]) for i in range(0, len(order), size)]
        rng.shuffle(out)
        for n, own in out: yield [p[torch.from_numpy(own)] for p in self.ready[n]]

    def endless(self, rng):
        while True: yield from self.batches(rng)


def loss_of(net, end, batch):
    words, forms, tags, heads, labels, gold = batch
    x, ends = net.states(words, forms, tags), net.ends[end]
    drop = lambda y: net.drop(y, 0.2)
    arcs = F.cross_entropy(ends.arcs(x, drop).flatten(0, 1), heads.flatten())
    kinds = F.cross_entropy(ends.labels(x, heads, drop).flatten(0, 1), labels.flatten(), ignore_index=255)
    tag = F.cross_entropy(ends.tag(x).flatten(0, 1), gold.flatten(), ignore_index=255)
    return arcs + kinds + 0.2 * tag


@torch.no_grad()
def score(net, texts):
    net.eval()
    n = uas = las = tag = 0
    for batch in texts.batches(np.random.default_rng(0)):
        words, forms, tags, heads, labels, gold = batch
        x = net.states(words, forms, tags)
        found = net.ends[0].arcs(x, lambda y: y).argmax(2)
        kinds = net.ends[0].labels(x, found, lambda y: y).argmax(2)
        right = found == heads
        n += heads.numel(); uas += right.sum().item(); las += (right & (kinds == labels)).sum().item(); tag += (net.ends[0].tag(x).argmax(2) == gold).sum().item()
    net.train()
    return [round(100 * v / n, 2) for v in (uas, las, tag)]


def write(net, known, folder):
    """The network as train/network.ts rounds it: words in order of their forms, and all weights of the first task."""
    order, ends, parts = np.argsort(known, kind='stable'), net.ends[0], []
    vectors = (net.vectors + net.added.weight).detach().numpy()
    known[order].astype('<u4').tofile(os.path.join(folder, 'words.bin'))
    add = lambda name, x: parts.append((name, (x.detach().numpy() if isinstance(x, torch.Tensor) else x).astype('<f4')))
    add('vectors', np.concatenate([vectors[:-1][order], vectors[-1:]]))
    for name, e in zip(('suffix3', 'suffix2', 'prefix3', 'shape'), net.forms): add(name, e.weight)
    add('tags', net.tags.weight)
    for name, l in (('first', net.first), ('second', net.second)):
        sides = [''.join(('_l0', side)) for side in ('', '_reverse')]
        add(f'{name}Input', torch.cat([getattr(l, 'weight_ih' + s) for s in sides]))
        add(f'{name}Bias', torch.cat([getattr(l, 'bias_ih' + s) + getattr(l, 'bias_hh' + s) for s in sides]))
        for k, s in enumerate(sides): add(f'{name}{k}', getattr(l, 'weight_hh' + s))
    for name, l in (('dep', ends.dep), ('heads', ends.head), ('labelDep', ends.label_dep), ('labelHead', ends.label_head), ('label', ends.label)):
        add(f'{name}Weights', l.weight)
        if l.bias is not None: add(f'{name}Bias', l.bias)
    for name, x in (('product', ends.product), ('productBias', ends.bias), ('root', ends.root), ('rootLabel', ends.root_label)): add(name, x)
    np.concatenate([x.ravel() for _, x in parts]).tofile(os.path.join(folder, 'floats.bin'))
    json.dump([[name, list(x.shape)] for name, x in parts], open(os.path.join(folder, 'floats.json'), 'w'))


def main():
    args = argparse.ArgumentParser()
    args.add_argument('folder'); args.add_argument('--steps', type=int, default=9000); args.add_argument('--seed', type=int, default=1)
    args.add_argument('--check', type=int, default=500)
    a = args.parse_args()
    at = lambda name: os.path.join(a.folder, name)
    torch.set_num_threads(1); torch.manual_seed(a.seed); rng = np.random.default_rng(a.seed)
    labels = json.load(open(at('labels.json')))
    began = time.time()
    known, vectors = vectors_of(at('raw.bin'), a.seed)
    numbers = {int(f): i for i, f in enumerate(known)}
    print(f'{len(known)} words with vectors, {time.time() - began:.0f} s', flush=True)
    train, altered, silver = trees_of(at('train.bin')), trees_of(at('altered.bin')), trees_of(at('silver.bin'))
    dev = {name: Texts(trees_of(at(f'{name}-dev.bin')), numbers, 400) for name in ('ewt', 'gum')}
    gold, other = Texts(train, numbers).endless(rng), Texts(silver, numbers).endless(rng)
    changed = Texts(altered, numbers).endless(rng)
    net = Network(vectors, len(labels['arcs']), len(labels['silver']), len(labels['tags']))
    print(sum(p.numel() for n, p in net.named_parameters() if 'ends.1' not in n and 'added' not in n and 'forms' not in n), 'weights', f'{time.time() - began:.0f} s', flush=True)
    sparse = [net.added.weight, *(e.weight for e in net.forms)]
    dense = [p for p in net.parameters() if not any(p is q for q in sparse)]
    steps = [torch.optim.Adam(dense, lr=1e-3, betas=(0.9, 0.95)), torch.optim.SparseAdam(sparse, lr=1e-3, betas=(0.9, 0.95))]
    begin, ckpt = 0, at('checkpoint.pt')
    if os.path.exists(ckpt):
        c = torch.load(ckpt); net.load_state_dict(c['net']); begin = c['step']
        for s, state in zip(steps, c['steps']): s.load_state_dict(state)
    net.train(); began = time.time(); words = 0; sums = 0.0; warm = min(200, a.steps / 20)
    for step in range(begin, a.steps):
        part = step / a.steps
        rate = 2.5e-3 * min(1, (step + 1) / warm) * (0.5 + 0.5 * math.cos(math.pi * part) + 0.005)
        for s in steps:
            for g in s.param_groups: g['lr'] = rate
        from_silver = part < 0.6 and step % 2 == 1
        batch = next(other if from_silver else changed if step % 14 == 0 else gold)
        loss = loss_of(net, 1 if from_silver else 0, batch)
        for s in steps: s.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(dense, 5.0)
        for s in steps: s.step()
        words += batch[0].numel(); sums += loss.item()
        if (step + 1) % a.check == 0 or step + 1 == a.steps:
            print(f'step {step + 1} loss {sums / a.check:.3f} ewt {score(net, dev["ewt"])} gum {score(net, dev["gum"])} {words / (time.time() - began):.0f} words/s {time.time() - began:.0f} s cpu {time.process_time():.0f}', flush=True)
            sums = 0.0
            torch.save({'net': net.state_dict(), 'steps': [s.state_dict() for s in steps], 'step': step + 1}, ckpt + '.new'); os.replace(ckpt + '.new', ckpt)
    write(net, known, a.folder)


if __name__ == '__main__':
    main()
