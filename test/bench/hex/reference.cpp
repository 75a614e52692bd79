// The C++ twin of src/hex for the bench: the same algorithms on the same flat layout (pointy, odd rows shoved), g++ -O3.
// Call: reference kind width height maps runs round → "nanoseconds checksum". The maps are those of cases.ts.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>
using i32 = int32_t;
using u16 = uint16_t;
using std::vector;

static const i32 UNREACHED = 0x7fffffff;
static i32 width, height, size_;
static vector<i32> neighbours;

struct Roll {
  uint32_t x;
  i32 operator()(uint32_t n) {
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return (i32)(x % n);
  }
};
struct Costs {
  vector<u16> enter, cross;
};
static Costs makeCosts(i32 map) {
  Roll roll{(uint32_t)(1000 + map)};
  Costs c;
  for (i32 i = 0; i < size_; i++) c.enter.push_back(roll(100) < 6 ? 0 : 1 + roll(9));
  for (i32 i = 0; i < size_ * 3; i++) {
    i32 kind = roll(100);
    c.cross.push_back(kind < 2 ? 0xffff : kind < 27 ? 1 + roll(20) : 0);
  }
  return c;
}
static i32 fold(i32 sum, i32 value) { return (i32)((uint32_t)sum * 31u + (uint32_t)value); }

// ---- fields ----
struct Layout {
  i32 words, stride;
  vector<i32> starts, mem;
  Layout(i32 base, i32 w) : words(w), stride((width + 2) * w) {
    for (i32 i = 0; i < height; i++) starts.push_back(base + (i + 1) * stride - (i / 2 - 1) * w);
    mem.resize(starts[height - 1] + width * w + stride + w);
  }
  i32 at(i32 hex) const { return starts[hex / width] + hex % width * words; }
};
static inline __attribute__((always_inline)) void arrive(i32* mem, i32 mask, i32 at, i32 m) {
  i32 v = mem[m];
  if (v < 0) {
    i32 value = at - v;
    mem[m] = value;
    mem[m + 1] = mem[value & mask];
    mem[value & mask] = m;
  }
}
static void spread(i32* mem, i32 mask, i32 stride, i32 bias) {
  i32 empty = 0;
  for (i32 d = 1; empty <= mask;) {
    i32 n = mem[d & mask];
    if (n == 0) {
      d++, empty++;
      continue;
    }
    empty = 0;
    i32 at = d - bias;
    mem[d & mask] = 0;
    do {
      i32 next = mem[n + 1];
      arrive(mem, mask, at, n + 2);
      arrive(mem, mask, at, n - 2);
      arrive(mem, mask, at, n - stride);
      arrive(mem, mask, at, n - stride + 2);
      arrive(mem, mask, at, n + stride - 2);
      arrive(mem, mask, at, n + stride);
      n = next;
    } while (n != 0);
  }
}
static void seed(i32* mem, i32 mask, i32 m, i32 value) {
  mem[m] = value;
  mem[m + 1] = mem[value & mask];
  mem[value & mask] = m;
}
static i32 minutes(i32 value) { return value <= 0 ? UNREACHED : value - 1; }
static i32 maskFor(i32 most) { return most == 0 ? 0 : (1 << (32 - __builtin_clz(most))) - 1; }
static void write(const Layout& l, i32* out) {
  for (i32 i = 0; i < height; i++)
    for (i32 c = 0; c < width; c++) out[i * width + c] = minutes(l.mem[l.starts[i] + c * l.words]);
}
static void field(Layout& l, const u16* enter, i32 source, i32* out) {
  i32 all = 0, *mem = l.mem.data();
  for (i32 i = 0; i < height; i++)
    for (i32 c = 0; c < width; c++) {
      i32 cost = enter[i * width + c];
      mem[l.starts[i] + c * 2] = -cost;
      all |= cost;
    }
  i32 mask = maskFor(all);
  seed(mem, mask, l.at(source), 1);
  spread(mem, mask, l.stride, 0);
  write(l, out);
}
struct Sided {
  Layout l;
  i32 events;
  Sided() : l(4096, 4), events((i32)l.mem.size()) { l.mem.resize(events + size_ * 6); }
};
static inline __attribute__((always_inline)) void list(i32* mem, i32 mask, i32 n, i32 minute) {
  mem[n] = mem[minute & mask];
  mem[minute & mask] = n;
}
static inline __attribute__((always_inline)) void enterCell(i32* mem, i32 mask, i32 d, i32 m) {
  i32 value = d - mem[m];
  mem[m] = value;
  list(mem, mask, m + 1, value);
}
// Where ours writes all neighbours down first, branches are faster here; what is done is the same.
static inline __attribute__((always_inline)) void leave(i32* mem, i32 mask, i32 d, i32 m, i32 extra, i32& event, i32& live) {
  if (extra == 0) {live++;return enterCell(mem, mask, d, m);}
  if (extra == 0xffff) return;
  mem[event + 1] = m;
  list(mem, mask, event, d + extra);
  event += 2, live++;
}
static i32 costOf(i32 extra) { return extra == 0xffff ? 0 : extra; }
static i32 loadSides(Sided& s, const u16* enter, const u16* cross) {
  i32 all = 0, *mem = s.l.mem.data();
  for (i32 i = 0; i < height; i++)
    for (i32 c = 0; c < width; c++) {
      i32 hex = i * width + c, m = s.l.starts[i] + c * 4;
      const u16* x = cross + hex * 3;
      mem[m] = -enter[hex];
      mem[m + 2] = (i32)(x[0] | (uint32_t)x[1] << 16);
      mem[m + 3] = x[2];
      all |= enter[hex];
    }
  return all;
}
static void fieldSides(Sided& s, const u16* enter, const u16* cross, i32 source, i32* out) {
  const i32 mask = 4095;
  i32 *mem = s.l.mem.data(), event = s.events, live = 1;
  loadSides(s, enter, cross);
  i32 s0 = 4, s1 = 4 - s.l.stride, s2 = -s.l.stride, from = s.l.at(source);
  mem[from] = 1;
  list(mem, mask, from + 1, 1);
  for (i32 d = 1; live > 0; d++) {
    i32 n = mem[d & mask];
    mem[d & mask] = 0;
    for (i32 next = 0; n != 0; n = next) {
      next = mem[n];
      live--;
      if (n >= s.events) {
        if (mem[mem[n + 1]] < 0) live++, enterCell(mem, mask, d, mem[n + 1]);
        continue;
      }
      i32 m = n - 1;
      uint32_t sides = mem[n + 1];
      if (mem[m + s0] < 0) leave(mem, mask, d, m + s0, sides & 0xffff, event, live);
      if (mem[m + s1] < 0) leave(mem, mask, d, m + s1, sides >> 16, event, live);
      if (mem[m + s2] < 0) leave(mem, mask, d, m + s2, mem[n + 2], event, live);
      if (mem[m - s0] < 0) leave(mem, mask, d, m - s0, mem[m - s0 + 2] & 0xffff, event, live);
      if (mem[m - s1] < 0) leave(mem, mask, d, m - s1, (uint32_t)mem[m - s1 + 2] >> 16, event, live);
      if (mem[m - s2] < 0) leave(mem, mask, d, m - s2, mem[m - s2 + 3], event, live);
    }
  }
  write(s.l, out);
}

// ---- cuts from the left side of the map to the right ----
static i32 dual(Layout& l, const u16* weights) {
  i32 all = 0, *mem = l.mem.data();
  for (i32 i = 0; i < height; i++)
    for (i32 c = 0; c < width; c++) {
      i32 weight = weights[i * width + c];
      mem[l.starts[i] + c * 2] = -1 - weight;
      all |= weight;
    }
  i32 mask = maskFor(all), value = UNREACHED;
  for (i32 c = 0; c < width; c++) seed(mem, mask, l.at(c), weights[c] + 1);
  spread(mem, mask, l.stride, 1);
  for (i32 c = 0; c < width; c++) {
    i32 sum = mem[l.at((height - 1) * width + c)] - 1;
    if (sum >= 0 && sum < value) value = sum;
  }
  return value;
}
struct Net {  // eight slots to a hex, as in net.ts
  vector<i32> links, flow, level, queue, via;
  vector<uint8_t> option;
  explicit Net(const u16* w)
      : links(size_ * 8, size_ * 8), flow(size_ * 8 + 8), level(size_ * 2 + 2), queue(size_ * 2 + 1), via(size_ * 2), option(size_ * 2) {
    for (i32 h = 0; h < size_; h++) {
      flow[h * 8 + 7] = w[h];
      for (i32 d = 0; w[h] != 0 && d < 6; d++) {
        i32 n = neighbours[h * 6 + d];
        if (n >= 0 && w[n] != 0) links[h * 8 + d] = n * 8 + (d < 3 ? d + 3 : d - 3);
      }
    }
  }
  i32 findLevels(const u16* w) {
    std::fill(level.begin(), level.end() - 2, -1);
    level[size_ * 2] = level[size_ * 2 + 1] = UNREACHED;
    i32 tail = 0;
    for (i32 r = 0; r < height; r++) {
      i32 target = r * width + width - 1;
      if (w[target] != 0) level[2 * target + 1] = 0, queue[tail++] = 2 * target + 1;
    }
    for (i32 i = 0; i < tail; i++) {
      i32 node = queue[i], out = node & 1, slot = (node >> 1) * 8;
      if (out == 0 && (node >> 1) % width == 0) return level[node];
      i32 steps = level[node] + 1;
      if (level[node ^ 1] < 0 && flow[slot + 6 + out] > 0) level[node ^ 1] = steps, queue[tail++] = node ^ 1;
      if (out == 0) {
        for (i32 s = slot; s < slot + 6; s++) {
          i32 before = links[s] >> 2 | 1;
          if (level[before] < 0) level[before] = steps, queue[tail++] = before;
        }
      } else if (flow[slot + 6] != 0) {
        for (i32 s = slot; s < slot + 6; s++) {
          i32 before = links[s] >> 2 & ~1;
          if (flow[s] != 0 && level[before] < 0) level[before] = steps, queue[tail++] = before;
        }
      }
    }
    return -1;
  }
  bool goOn(i32 depth) {
    i32 node = queue[depth], out = node & 1, slot = (node >> 1) * 8, nearer = level[node] - 1, o = option[node];
    if (o == 0) {
      if (level[node ^ 1] == nearer && flow[slot + 7 - out] > 0) {
        queue[depth + 1] = node ^ 1, via[depth] = slot + 7 - out;
        return true;
      }
      o = 1;
    }
    for (; o < 7; o++) {
      i32 back = links[slot + o - 1], next = (back >> 3) * 2 + 1 - out;
      if (level[next] != nearer || (out == 0 && flow[back] == 0)) continue;
      option[node] = o, queue[depth + 1] = next, via[depth] = out == 0 ? back : ~(slot + o - 1);
      return true;
    }
    return false;
  }
  i32 fillFrom(i32 source) {
    i32 total = 0, depth = 0, *path = queue.data();
    path[0] = source;
    for (;;) {
      if (level[path[depth]] == 0) {
        i32 amount = UNREACHED, full = depth;
        for (i32 i = 0; i < depth; i++)
          if (via[i] >= 0 && flow[via[i]] < amount) amount = flow[via[i]];
        for (i32 i = depth - 1; i >= 0; i--) {
          i32 slot = via[i];
          if (slot < 0) {
            flow[~slot] += amount;
            continue;
          }
          flow[slot] -= amount;
          if ((slot & 6) == 6) flow[slot ^ 1] += amount;
          if (flow[slot] == 0) full = i;
        }
        total += amount;
        depth = full;
      } else if (goOn(depth)) {
        depth++;
      } else {
        level[path[depth]] = -1;
        if (depth == 0) return total;
        option[path[--depth]]++;
      }
    }
  }
};
static i32 flow(const u16* weights) {
  Net net(weights);
  i32 value = 0;
  for (i32 first = net.findLevels(weights); first >= 0; first = net.findLevels(weights)) {
    std::fill(net.option.begin(), net.option.end(), 0);
    for (i32 r = 0; r < height; r++)
      if (net.level[2 * r * width] == first) value += net.fillFrom(2 * r * width);
  }
  return value;
}

static void makeNeighbours() {
  const i32 cols[2][6] = {{1, 0, -1, -1, -1, 0}, {1, 1, 0, -1, 0, 1}}, rows[6] = {0, -1, -1, 0, 1, 1};
  neighbours.resize(size_ * 6);
  for (i32 h = 0; h < size_; h++)
    for (i32 d = 0; d < 6; d++) {
      i32 c = h % width + cols[h / width & 1][d], r = h / width + rows[d];
      neighbours[h * 6 + d] = c < 0 || r < 0 || c >= width || r >= height ? -1 : r * width + c;
    }
}

int main(int argc, char** argv) {
  if (argc < 7) return 1;
  std::string kind = argv[1];
  width = atoi(argv[2]), height = atoi(argv[3]), size_ = width * height;
  i32 maps = atoi(argv[4]), runs = atoi(argv[5]), round = atoi(argv[6]);
  makeNeighbours();
  vector<Costs> costs;
  for (i32 i = 0; i < maps; i++) costs.push_back(makeCosts(i));
  Layout plain(4096, 2);
  Sided sided;
  vector<i32> out(size_);
  i32 sum = 0;
  int64_t nanoseconds = 0;
  for (i32 pass = 0; pass < 2; pass++) {  // the first warms up
    Roll roll{(uint32_t)(77 + round)};
    sum = 0;
    auto start = std::chrono::steady_clock::now();
    for (i32 k = 0; k < runs; k++) {
      const Costs& c = costs[k % maps];
      i32 source = roll(size_), look = roll(size_);
      if (kind == "field") field(plain, c.enter.data(), source, out.data()), sum = fold(sum, out[look]);
      else if (kind == "sides") fieldSides(sided, c.enter.data(), c.cross.data(), source, out.data()), sum = fold(sum, out[look]);
      else if (kind == "dual") sum = fold(sum, dual(plain, c.enter.data()));
      else sum = fold(sum, flow(c.enter.data()));
    }
    nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - start).count();
    for (i32 value : out) sum = fold(sum, value);
  }
  printf("%lld %08x\n", (long long)nanoseconds, (uint32_t)sum);
}
