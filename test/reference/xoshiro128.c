/* Reference numbers of xoshiro128** seeded by splitmix32, in C with unsigned 32-bit arithmetic, which JavaScript lacks.
   The generator follows Blackman and Vigna's public-domain source (prng.di.unimi.it/xoshiro128starstar.c).
   Run in this folder: cc -o /tmp/xoshiro128 xoshiro128.c && /tmp/xoshiro128 > xoshiro128.json */
#include <inttypes.h>
#include <stdio.h>

static uint32_t s[4];

static uint32_t rotl(uint32_t x, int k) { return (x << k) | (x >> (32 - k)); }

static uint32_t next(void) {
  const uint32_t result = rotl(s[1] * 5, 7) * 9;
  const uint32_t t = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotl(s[3], 11);
  return result;
}

static uint32_t splitmix32(uint32_t *state) {
  uint32_t z = (*state += 0x9e3779b9u);
  z = (z ^ (z >> 16)) * 0x21f0aaadu;
  z = (z ^ (z >> 15)) * 0x735a2d97u;
  return z ^ (z >> 15);
}

static void print(const char *name, uint32_t first, const char *end) {
  printf("{\"%s\": %" PRIu32 ", \"outputs\": [", name, first);
  for (int i = 0; i < 8; i++) printf("%s%" PRIu32, i ? ", " : "", next());
  printf("]}%s", end);
}

int main(void) {
  const uint32_t seeds[] = {0, 1, 20230721, 4294967295u};
  uint32_t zero = 0;
  for (uint32_t i = 0; i < 4; i++) s[i] = i + 1;
  printf("{\"splitmix32OfZero\": [");
  for (int i = 0; i < 4; i++) printf("%s%" PRIu32, i ? ", " : "", splitmix32(&zero));
  printf("], \"fromState1234\": ");
  print("first", 1, ", \"seeded\": [");
  for (int i = 0; i < 4; i++) {
    uint32_t state = seeds[i];
    for (int k = 0; k < 4; k++) s[k] = splitmix32(&state);
    print("seed", seeds[i], i < 3 ? ", " : "]}\n");
  }
}
