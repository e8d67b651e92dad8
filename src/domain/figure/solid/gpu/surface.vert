#version 300 es
// Places a vertex of the surface on its ring, grows it together with what is near it, presses it on the floor, and
// says how much light reaches it. Each formula is that of the file it names.
precision highp float;
precision highp int;
precision highp sampler2D;

layout(location = 0) in vec4 place;
layout(location = 1) in vec4 looks;
layout(location = 2) in uvec4 ids;
layout(location = 3) in float muscle;

uniform sampler2D rings;
uniform vec4 pose[72];
uniform vec4 look[17];
// 1 where the outline is drawn, which is a hull turned inside out; else 0.
uniform float hull;

// Where a pixel is only touched, they are taken from within the triangle.
centroid out vec4 normalAndEdge;
centroid out vec4 faceAndMuscle;
// How open it is to light, how dark the shadow is, how high above the floor.
centroid out vec3 light;
flat out uint madeOf;
// Of the floor, how dark the shadow is in the corners of the cell.
flat out vec4 cell;

const int BALLS = 42, RODS = 42, HEM = 58, COLLAR = 62, BLADES = 65, GROUND = 69, WALL = 70, FIRM = 71;
const int RIGHT = 0, UP = 1, NEAR = 2, LIGHT = 3, WINDOW = 4, LINE = 5;
const int TRUNK = 1, GIRDLE = 2, ARM = 4, LEG = 6, SEAT = 8, HEAD = 10, THING = 11, FLOOR = 12;
const uint MAT = 4u, WALL_PAINT = 5u;

// For girdle, arm, leg, seat and head: the reach of the trunk, the rod of its side that it grows together with, its reach.
const vec3 JOINS[5] = vec3[](
  vec3(7, 1, 6.5), vec3(6, 0, 6.5), vec3(6, 3, 5), vec3(5, 2, 5), vec3(2.5, -1, 1)
);
// What the trunk grows together with reaches so far.
const float REACHES[4] = float[](7., 6., 5., 5.);

struct Ring {
  vec3 centre, across, front;
  float place, corners, back;
};

// ring.rs
Ring ring(int index) {
  vec4 a = texelFetch(rings, ivec2(0, index), 0);
  vec4 b = texelFetch(rings, ivec2(1, index), 0);
  vec4 c = texelFetch(rings, ivec2(2, index), 0);
  return Ring(a.xyz, b.xyz, c.xyz, a.w, b.w, c.w);
}

vec3 unit(vec3 way) {
  return way / max(length(way), 1e-6);
}

// trunk.rs
vec3 relief(Ring ring, vec3 at) {
  vec3 from = at - ring.centre;
  float along = ring.place;
  if (dot(from, ring.front) >= 0. || along < .9 || along >= 4.) return at;
  float across = dot(from, unit(ring.across));
  float high = -.75 * exp(-across * across / 5.) * smoothstep(.9, 1.5, along) * (1. - smoothstep(3.4, 3.9, along));
  if (along >= 1.9) {
    vec3 off = at - pose[BLADES].xyz;
    float side = across < 0. ? -1. : 1.;
    vec2 moved = across < 0. ? pose[BLADES + 3].zw : pose[BLADES + 3].xy;
    float aside = dot(off, pose[BLADES + 1].xyz) * side + moved.x;
    float up = dot(off, pose[BLADES + 2].xyz) + moved.y;
    float border = clamp(aside, 0., 7.) * .55;
    high += .85 * smoothstep(-2.4, 2.2, aside) * (1. - smoothstep(4., 10., aside))
      * smoothstep(-15.5, -10.5, up - border) * (1. - smoothstep(-2., 3., up));
  }
  return at - unit(ring.front) * high;
}

vec3 around(Ring ring, float angle, bool isTrunk) {
  float s = sin(angle), c = cos(angle), corner = 2. * s * c;
  float outward = 1. + ring.corners * corner * corner;
  vec3 at = ring.centre + ring.across * (c * outward) + ring.front * (s * outward * (s > 0. ? 1. : ring.back));
  return isTrunk ? relief(ring, at) : at;
}

// weld.rs: the way to a surface, and how far it is.
vec4 offRod(int rod, vec3 at) {
  vec4 first = pose[RODS + 2 * rod], last = pose[RODS + 2 * rod + 1];
  vec3 way = last.xyz - first.xyz;
  float along = clamp(dot(at - first.xyz, way) / max(dot(way, way), 1e-4), 0., 1.);
  vec3 off = at - first.xyz - way * along;
  return vec4(unit(off), length(off) - mix(first.w, last.w, along));
}

float before(Ring ring, vec3 at) {
  return dot(at - ring.centre, unit(cross(ring.across, ring.front)));
}

vec4 offTrunk(vec3 at) {
  int first = int(pose[HEM].w), last = int(pose[HEM + 1].w);
  float nearest = 1e9, share = 0.;
  int found = first;
  Ring low = ring(first), high;
  float atLow = before(low, at);
  for (int index = first; index < last; index += 2) {
    high = ring(index + 2);
    float atHigh = before(high, at);
    if ((atLow >= 0. && atHigh < 0.) || (index == first && atLow < 0.) || (index + 2 == last && atHigh >= 0.)) {
      float here = atLow < 0. ? 0. : atHigh >= 0. ? 1. : atLow / (atLow - atHigh);
      float far = length(at - mix(low.centre, high.centre, here));
      if (far < nearest) {
        nearest = far;
        share = here;
        found = index;
      }
    }
    low = high;
    atLow = atHigh;
  }
  if (nearest > 1e8) return vec4(0, 0, 0, 1e3);
  low = ring(found);
  high = ring(found + 2);
  vec3 across = mix(low.across, high.across, share);
  float wide = length(across);
  across = unit(across);
  vec3 ahead = unit(mix(low.front, high.front, share));
  vec3 way = cross(across, ahead);
  vec3 off = at - mix(low.centre, high.centre, share);
  vec2 flatOff = vec2(dot(off, across), dot(off, ahead));
  vec2 deep = vec2(length(low.front), length(high.front));
  if (flatOff.y <= 0.) deep *= vec2(low.back, high.back);
  float reach = length(flatOff);
  float atBoth = reach / max(length(flatOff / vec2(length(low.across), deep.x)), 1e-4);
  float atNext = reach / max(length(flatOff / vec2(length(high.across), deep.y)), 1e-4);
  float middle = mix(deep.x, deep.y, share);
  vec2 steep = flatOff / vec2(wide * wide, middle * middle);
  steep /= max(length(steep), 1e-6);
  float slope = clamp((atNext - atBoth) / max(length(high.centre - low.centre), .5), -1.5, 1.5);
  float level = inversesqrt(1. + slope * slope);
  return vec4(across * steep.x + ahead * steep.y - way * slope, reach - mix(atBoth, atNext, share)) * level;
}

float pushed, near, fade;
vec3 melted;

void melt(vec4 off, float reach) {
  float share = max(reach - abs(off.w), 0.) / reach * fade;
  near = max(near, off.w < 0. ? fade : share);
  if (share > 0.) {
    pushed = max(pushed, share * share * reach * .25);
    melted = unit(mix(melted, off.xyz, share * .5));
  }
}

void weld(int part, float along, vec3 at) {
  fade = 1.;
  if (part == TRUNK) {
    for (int rod = 0; rod < 8; rod++) {
      // Four of the right side, then of the left.
      int kind = rod & 3;
      melt(offRod(rod, at), REACHES[kind]);
    }
    return;
  }
  if (part < GIRDLE || part > HEAD) return;
  int side = part & 1;
  if (part - side == ARM) fade = 1. - smoothstep(8., 17., along);
  if (part - side == LEG) fade = 1. - smoothstep(14., 24., along);
  if (part == HEAD && along <= 2.) fade = 0.;
  if (fade <= 0.) return;
  vec3 join = JOINS[part / 2 - 1];
  melt(offTrunk(at), join.x);
  if (join.y >= 0.) melt(offRod(side * 4 + int(join.y), at), join.z);
}

// firm.rs
vec3 pressed(vec3 at, vec3 outward, float over, float share) {
  over -= .1;
  if (over >= 1.2) return at;
  float gives = max(over + 1.2, 0.);
  return at + outward * ((gives * gives / 4.8 - over) * share);
}

vec3 onFirm(vec3 at) {
  vec4 firm = pose[FIRM];
  at = pressed(at, vec3(0, 1, 0), at.y, 1.);
  if (firm.x == 1.) return pressed(at, vec3(firm.w, 0, 0), (at.x - firm.y) * firm.w, 1.);
  vec3 way = at - vec3(firm.yz, 0);
  if (firm.x == 2.) {
    float beyond = max(abs(way.x) - 20., abs(at.z) - 21.);
    return pressed(at, vec3(0, 1, 0), way.y, (1. - smoothstep(0., 4., beyond)) * smoothstep(-9., -6., way.y));
  }
  if (firm.x == 3.) way.z = 0.;
  return firm.x == 0. ? at : pressed(at, unit(way), length(way) - firm.w, 1.);
}

// vector.rs
float smoothLeast(float a, float b, float reach) {
  float close = max(reach - abs(a - b), 0.);
  return min(a, b) - close * close / reach * .25;
}

// skin.rs
float overHem(vec3 at) {
  vec3 from = at - pose[HEM].xyz;
  float high = dot(from, pose[HEM + 1].xyz);
  float ahead = dot(from, pose[HEM + 2].xyz) + .8;
  float right = dot(from, pose[HEM + 3].xyz);
  float round = 1.4 - (right * right / 306. + ahead * ahead / 121.);
  return smoothLeast(high - 6.2, round * 8., 5.);
}

float overCollar(vec3 at) {
  vec3 from = at - pose[COLLAR].xyz, up = pose[COLLAR + 1].xyz;
  float high = dot(from, up), ahead = dot(from, pose[COLLAR + 2].xyz);
  float dips = ahead > 0. ? .38 * ahead + .012 * ahead * ahead : .1 * ahead;
  return smoothLeast(high + dips - 3., 8.2 - length(from - up * high) + .3 * ahead, 3.);
}

// balls.rs
float open(vec3 at, vec3 normal, float own) {
  float all = 1.;
  for (int index = 0; index < BALLS; index++) {
    vec4 ball = pose[index];
    float group = floor(ball.w / 16.), radius = ball.w - 16. * group;
    if (group == own) continue;
    vec3 way = ball.xyz - at;
    float far = length(way) + .8;
    float close = min(radius * radius * .81 / (far * far), 1.);
    all *= 1. - min(max(dot(normal, way) / far + .15, 0.) * close, .8) * .55;
  }
  return all;
}

// shadow.rs
float dark(vec3 at, vec3 outward) {
  float lit = 1.;
  for (int index = 0; index < BALLS; index++) {
    vec4 ball = pose[index];
    float radius = mod(ball.w, 16.);
    vec3 way = ball.xyz - at;
    float high = dot(way, outward), far = dot(way, way) + 1.;
    float covers = radius * radius / far * max(high, .5) * inversesqrt(far);
    lit *= 1. - min(covers * exp(-max(high - 8., 0.) / 22.), .8) * .75;
  }
  return max(.94 - lit, 0.) / .94;
}

// A place of the floor, whose cells are smaller in its middle.
vec3 ground(vec2 at) {
  return vec3(pose[GROUND].xy + at * (.8 + .2 * at * at) * pose[GROUND].zw, 0).xzy;
}

float darkGround(float x, float z) {
  return dark(ground(vec2(x, z)), vec3(0, 1, 0));
}

void main() {
  int part = int(ids.y), index = int(ids.x);
  Ring own = ring(index);
  bool isTube = part < HEAD;
  vec3 at, normal;
  if (isTube) {
    bool isTrunk = part == TRUNK;
    at = around(own, place.x, isTrunk);
    if (looks.x == 0.) {
      vec3 aside = around(own, place.x + place.y, isTrunk) - around(own, place.x - place.y, isTrunk);
      vec3 along = around(ring(index + 1), place.x, isTrunk) - around(ring(index - 1), place.x, isTrunk);
      normal = unit(cross(aside, along));
    } else {
      normal = unit(own.centre - ring(index - int(looks.x)).centre);
    }
  } else {
    vec3 upward = cross(own.front, own.across);
    mat3 frame = mat3(own.across, upward, own.front);
    at = own.centre + frame * place.xyz;
    normal = frame * looks.xyz;
  }

  melted = normal;
  weld(part, own.place, at);
  at += unit(normal + melted) * pushed;
  normal = melted;
  float outline = looks.w * (1. - smoothstep(0., .5, near));
  if (part < THING) {
    at = onFirm(at);
  }
  if (part == FLOOR) at = ground(place.xz);

  vec2 seen = vec2(dot(at, look[RIGHT].xyz), dot(at, look[UP].xyz)) * look[WINDOW].xy + look[WINDOW].zw;
  float nearness = dot(at, look[NEAR].xyz);
  if (hull > 0.) {
    vec2 away = vec2(dot(normal, look[RIGHT].xyz), dot(normal, look[UP].xyz));
    seen += away * look[LINE].xy * outline / max(length(away), .3);
    nearness -= look[LIGHT].w;
  }
  gl_Position = vec4(seen, -nearness * look[NEAR].w, 1);
  // The floor is behind everything.
  if (part == FLOOR) gl_Position.z = .9999;

  madeOf = ids.w | (part == FLOOR ? 256u : 0u);
  uint material = ids.w & 15u, beyond = ids.w >> 4;
  float edge = -1.;
  if (!isTube) edge = place.w;
  else if (material == 2u && beyond == 1u) {
    edge = overHem(at);
    if (part == LEG || part == LEG + 1) edge = smoothLeast(edge, pose[HEM + 2 + part - LEG].w - own.place, 2.);
  }
  else if (material == 1u && beyond == 0u) edge = overCollar(at);
  normalAndEdge = vec4(normal, edge);
  faceAndMuscle = vec4(part == HEAD ? place.xyz : vec3(0), muscle);
  light = vec3(1, 0, at.y);
  cell = vec4(0);
  if (hull > 0.) return;
  if (part < THING) light.x = open(at, normal, float(ids.z));
  vec4 wall = pose[WALL];
  if (part == FLOOR) {
    faceAndMuscle.xy = place.yw;
    cell = vec4(darkGround(looks.x, looks.y), darkGround(looks.z, looks.y), darkGround(looks.x, looks.w), darkGround(looks.z, looks.w));
  } else if (part == THING && material == MAT && normal.y > .7) {
    light.y = dark(vec3(at.x, 0, at.z), vec3(0, 1, 0));
  } else if (part == THING && material == WALL_PAINT && normal.x * wall.y > .7) {
    light.y = dark(vec3(wall.x, at.yz), vec3(wall.y, 0, 0));
  }
}
