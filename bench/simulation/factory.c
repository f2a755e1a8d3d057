/*
 * The simulated factory in C, to measure the one in TypeScript against: the same generator, the same columns of units, the
 * same sums in the same order, so that both print the same numbers. Compiled with -O3 by bench/simulation.ts.
 *
 * Arguments: units, gap (mean weeks between orders), geometric scale, machine mean, versions, then for each lane
 * its points, level, lead weeks, tail weeks (level 0: make to order), then the states of the streams: gaps and
 * sizes with their spare streams, choices, machine with its spare stream; 28 words.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 1024, STRIPS = 256, LEAD_BINS = 256, TAIL_BINS = 512, BINS = LEAD_BINS + TAIL_BINS + 1, MOST_LANES = 3 };

static const double TAIL_START = 7.69711747013104972, STRIP_AREA = 3.949659822581572e-3;
static double ends[STRIPS + 1], heights[STRIPS + 1], steps[STRIPS];

static double small_exp_minus_one(double x) {
  double far = 1.0 / 5040 + x * (1.0 / 40320 + x * (1.0 / 362880 + x * (1.0 / 3628800 + x * (1.0 / 39916800))));
  double middle = 1.0 / 24 + x * (1.0 / 120 + x * (1.0 / 720 + x * far));
  return x * (1 + x * (1.0 / 2 + x * (1.0 / 6 + x * middle)));
}

static double exact_exp(double x) {
  if (x < -0.25) return 1 / exact_exp(-x);
  int squarings = 0;
  for (; x > 0.25; squarings += 1) x /= 2;
  double minus_one = small_exp_minus_one(x);
  for (; squarings > 0; squarings -= 1) minus_one *= 2 + minus_one;
  return 1 + minus_one;
}

static double exact_log(double x) {
  int exponent = 0;
  for (; x > M_SQRT2; exponent += 1) x /= 2;
  for (; x < M_SQRT1_2; exponent -= 1) x *= 2;
  double s = (x - 1) / (x + 1), square = s * s, sum = 0;
  for (int odd = 41; odd > 0; odd -= 2) sum = 1.0 / odd + square * sum;
  return exponent * 0.6931471805599453 + 2 * s * sum;
}

static void make_tables(void) {
  ends[0] = STRIP_AREA / exact_exp(-TAIL_START);
  ends[1] = TAIL_START;
  heights[1] = exact_exp(-TAIL_START);
  for (int strip = 1; strip < STRIPS; strip += 1) {
    heights[strip + 1] = STRIP_AREA / ends[strip] + heights[strip];
    ends[strip + 1] = -exact_log(heights[strip + 1]);
  }
  ends[STRIPS] = 0;
  heights[STRIPS] = 1;
  for (int strip = 0; strip < STRIPS; strip += 1) steps[strip] = ends[strip] / (1 << 24);
}

static uint32_t rotl(uint32_t x, int k) { return x << k | x >> (32 - k); }

static void fill_words(uint32_t state[4], uint32_t *words, int count) {
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  for (int index = 0; index < count; index += 1) {
    words[index] = rotl(b * 5, 7) * 9;
    uint32_t shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotl(d, 11);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

typedef struct {
  uint32_t state[4], words[BLOCK];
  int position;
} Stream;

static uint32_t next_word(Stream *stream) {
  if (stream->position == BLOCK) {
    fill_words(stream->state, stream->words, BLOCK);
    stream->position = 0;
  }
  return stream->words[stream->position++];
}

static double uniform(Stream *stream) { return (next_word(stream) + 0.5) * 0x1p-32; }

/* Numbers in bulk: the n-th from the n-th word of the stream, what needs more words from `spare`. */
typedef struct {
  uint32_t state[4];
  Stream spare;
} Exponentials;

static uint32_t missed_words[BLOCK];
static int32_t missed[BLOCK];

static int fill_cores(uint32_t state[4], double *out, int count, double mean) {
  uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
  int misses = 0;
  for (int index = 0; index < count; index += 1) {
    uint32_t word = rotl(b * 5, 7) * 9, shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotl(d, 11);
    int strip = word & 255;
    double x = ((word >> 8) + 0.5) * steps[strip];
    out[index] = mean * x;
    if (x >= ends[strip + 1]) {
      missed[misses] = index;
      missed_words[misses++] = word;
    }
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
  return misses;
}

static double outside_core(uint32_t word, Stream *spare) {
  double tail = 0;
  for (;;) {
    int strip = word & 255;
    double x = ((word >> 8) + 0.5) * steps[strip], end = ends[strip + 1];
    if (x < end) return tail + x;
    if (strip == 0) tail += TAIL_START;
    else {
      double low = heights[strip], high = heights[strip + 1];
      if (low + uniform(spare) * (high - low) < high * exact_exp(end - x)) return tail + x;
    }
    word = next_word(spare);
  }
}

static void fill_exponentials(Exponentials *stream, double *out, int count, double mean) {
  int misses = fill_cores(stream->state, out, count, mean);
  for (int miss = 0; miss < misses; miss += 1) {
    out[missed[miss]] = mean * outside_core(missed_words[miss], &stream->spare);
  }
}

static Exponentials gaps, sizes, machine_stream;
static uint32_t choices[4];
static double times[BLOCK], machine[BLOCK], done[BLOCK], slack[BLOCK];
static int32_t order_of[BLOCK];

typedef struct {
  int points, level;
  double lead, lead_scale, tail_scale, tail_shift;
  double *arrivals;
  int32_t ring_units, *ordered, ring[BLOCK + 1], offset[BLOCK + 1];
  double sold, at_once, waited, kept;
  int32_t counts[BINS];
} Lane;

static double now, gap_mean, geometric_scale, machine_mean;
static int version_count, platform_count;
/* Orders drawn many at a time, and those of the block at hand. */
static double source_time[BLOCK], order_time[BLOCK + 1];
static int32_t source_version[BLOCK], source_platform[BLOCK], source_units[BLOCK], source_next = BLOCK;
static int32_t versions[BLOCK + 1], platforms[BLOCK + 1], order_end[BLOCK + 1], begins[BLOCK], last_order;

static void refill_orders(void) {
  static double drawn[BLOCK];
  static uint32_t words[BLOCK];
  fill_exponentials(&gaps, drawn, BLOCK, gap_mean);
  for (int order = 0; order < BLOCK; order += 1) source_time[order] = now += drawn[order];
  fill_words(choices, words, BLOCK);
  for (int order = 0; order < BLOCK; order += 1) {
    double place = (words[order] + 0.5) * 0x1p-32;
    source_version[order] = (int)(place * version_count);
    source_platform[order] = (int)(place * platform_count);
  }
  fill_exponentials(&sizes, drawn, BLOCK, geometric_scale);
  for (int order = 0; order < BLOCK; order += 1) source_units[order] = 1 + (int)drawn[order];
}

static void take_orders(void) {
  int order = 0, row = order_end[0], next = source_next;
  memset(begins, 0, sizeof begins);
  while (row < BLOCK) {
    if (next == BLOCK) {
      refill_orders();
      next = 0;
    }
    order += 1;
    begins[row] = 1;
    row += source_units[next];
    order_time[order] = source_time[next];
    versions[order] = source_version[next];
    platforms[order] = source_platform[next];
    order_end[order] = row;
    next += 1;
  }
  source_next = next;
  last_order = order;
}

static void fill_demand(void) {
  static int rows = 0;
  order_time[0] = order_time[last_order];
  versions[0] = versions[last_order];
  platforms[0] = platforms[last_order];
  order_end[0] = order_end[last_order] - rows;
  rows = BLOCK;
  take_orders();
  for (int row = 0, order = 0; row < BLOCK; row += 1) {
    order += begins[row];
    order_of[row] = order;
    times[row] = order_time[order];
  }
}

static void take_line(void) {
  static double machine_free = 0;
  double at = machine_free;
  for (int row = 0; row < BLOCK; row += 1) {
    double ordered = times[row];
    at = (at > ordered ? at : ordered) + machine[row];
    done[row] = at;
  }
  machine_free = at;
}

static void match(Lane *lane, const int32_t *points) {
  if (lane->level == 0) {
    for (int row = 0; row < BLOCK; row += 1) slack[row] = times[row] - (done[row] + lane->lead);
    return;
  }
  for (int order = 0, begin = 0; order <= last_order; order += 1) {
    int point = points[order], stop = order_end[order] < BLOCK ? order_end[order] : BLOCK;
    lane->ring[order] = point * lane->ring_units;
    lane->offset[order] = lane->ordered[point] - begin;
    lane->ordered[point] = (int32_t)((uint32_t)lane->ordered[point] + (uint32_t)(stop - begin));
    begin = stop;
  }
  int mask = lane->ring_units - 1;
  for (int row = 0; row < BLOCK; row += 1) {
    int order = order_of[row], ring = lane->ring[order], unit = lane->offset[order] + row;
    slack[row] = times[row] - lane->arrivals[ring + ((unit - lane->level) & mask)];
    lane->arrivals[ring + (unit & mask)] = done[row] + lane->lead;
  }
}

static void tally(Lane *lane) {
  double net = 0, gross = 0;
  int waiting = 0;
  for (int row = 0; row < BLOCK; row += 1) {
    double weeks = slack[row];
    net += weeks;
    gross += fabs(weeks);
    if (weeks < 0) {
      double place = -weeks < lane->lead ? -weeks * lane->lead_scale : lane->tail_shift - weeks * lane->tail_scale;
      lane->counts[place < BINS - 1 ? (int)place : BINS - 1] += 1;
      waiting += 1;
    }
  }
  lane->sold += BLOCK;
  lane->at_once += BLOCK - waiting;
  lane->waited += (gross - net) / 2;
  lane->kept += (gross + net) / 2;
}

static Lane *new_lane(char **arguments) {
  Lane *lane = calloc(1, sizeof *lane);
  lane->points = atoi(arguments[0]);
  lane->level = atoi(arguments[1]);
  lane->lead = atof(arguments[2]);
  lane->lead_scale = lane->lead > 0 ? LEAD_BINS / lane->lead : 0;
  lane->tail_scale = TAIL_BINS / atof(arguments[3]);
  lane->tail_shift = LEAD_BINS - lane->lead * lane->tail_scale;
  lane->ring_units = 1;
  while (lane->ring_units < lane->level) lane->ring_units *= 2;
  lane->arrivals = calloc((size_t)lane->points * (size_t)lane->ring_units, sizeof(double));
  lane->ordered = calloc((size_t)lane->points, sizeof(int32_t));
  return lane;
}

static void seed_state(uint32_t state[4], char **words) {
  for (int word = 0; word < 4; word += 1) state[word] = (uint32_t)strtoul(words[word], NULL, 10);
}

static void seed_stream(Stream *stream, char **words) {
  seed_state(stream->state, words);
  stream->position = BLOCK;
}

static void seed_exponentials(Exponentials *stream, char **words) {
  seed_state(stream->state, words);
  seed_stream(&stream->spare, words + 4);
}

int main(int count, char **arguments) {
  long blocks = atol(arguments[1]) / BLOCK;
  int lanes = (count - 6 - 28) / 4;
  gap_mean = atof(arguments[2]);
  geometric_scale = atof(arguments[3]);
  machine_mean = atof(arguments[4]);
  version_count = atoi(arguments[5]);
  Lane *all[MOST_LANES];
  for (int lane = 0; lane < lanes; lane += 1) all[lane] = new_lane(arguments + 6 + 4 * lane);
  platform_count = lanes > 1 ? all[1]->points : 1;
  char **words = arguments + 6 + 4 * lanes;
  seed_exponentials(&gaps, words);
  seed_exponentials(&sizes, words + 8);
  seed_state(choices, words + 16);
  seed_exponentials(&machine_stream, words + 20);
  make_tables();
  struct timespec start, end;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
  for (long block = 0; block < blocks; block += 1) {
    fill_demand();
    fill_exponentials(&machine_stream, machine, BLOCK, machine_mean);
    take_line();
    for (int lane = 0; lane < lanes; lane += 1) {
      match(all[lane], lane == 1 ? platforms : versions);
      tally(all[lane]);
    }
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
  printf("%.9g", (double)(end.tv_sec - start.tv_sec) + 1e-9 * (double)(end.tv_nsec - start.tv_nsec));
  for (int lane = 0; lane < lanes; lane += 1) printf(" %.17g %.17g", all[lane]->waited, all[lane]->kept);
  printf("\n");
  return 0;
}
