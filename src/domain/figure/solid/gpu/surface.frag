#version 300 es
// The colour of a pixel: paint, light and shadow, as look.rs works them out.
precision highp float;
precision highp int;

centroid in vec4 normalAndEdge;
centroid in vec4 faceAndMuscle;
centroid in vec3 light;
flat in uint madeOf;
flat in vec4 cell;

uniform vec4 look[17];
uniform float hull;

out vec4 colour;

const int NEAR = 2, LIGHT = 3, LINE = 5, GLOW = 6, SHADOW = 7, SHADE = 8, PALETTE = 9;
// The first is skin; shirt, trousers and hair are cloth.
const uint SKIN = 0u, CLOTH = 3u;

// How much of a pixel is over an edge, by how far its middle is.
float over(float edge) {
  return clamp(edge / max(fwidth(edge), 1e-4) + .5, 0., 1.);
}

// Eyes, brows and lips.
vec3 face(vec3 skin, vec3 at) {
  vec3 hair = look[PALETTE + int(CLOTH)].rgb;
  float aside = abs(at.z), from = aside - 3.;
  vec2 eye = vec2((aside - 3.1) / .78, (at.y - .7 + .04 * from * from) / .52);
  float isEye = over(1. - dot(eye, eye));
  float brow = .26 * (1. - .1 * (aside - 1.6)) - abs(at.y - 2.75 + .1 * from * from);
  float isBrow = over(min(brow, 1.75 - abs(aside - 3.2)));
  float isLip = over(min(.15 - abs(at.y + 5.5 - .045 * at.z * at.z), 1.9 - aside));
  if (at.x < 2.) return skin;
  vec3 all = mix(skin, skin * vec3(.68, .5, .48), .55 * isLip);
  all = mix(all, mix(skin, hair, .62), isBrow);
  return mix(all, hair * .55, isEye);
}

void main() {
  uint material = madeOf & 15u, beyond = madeOf >> 4 & 15u;
  float isBeyond = over(normalAndEdge.w), muscle = faceAndMuscle.w;
  float isSkin = mix(float(material == SKIN), float(beyond == SKIN), isBeyond);
  vec3 skin = face(look[PALETTE].rgb, faceAndMuscle.xyz);
  vec3 here = material == SKIN ? skin : look[PALETTE + int(material)].rgb;
  vec3 there = beyond == SKIN ? look[PALETTE].rgb : look[PALETTE + int(beyond)].rgb;
  vec3 own = mix(here, there, isBeyond);
  vec4 glow = look[GLOW], shadow = look[SHADOW], shade = look[SHADE];
  if (madeOf > 255u) {
    vec2 sides = mix(cell.xz, cell.yw, faceAndMuscle.x);
    float dark = mix(sides.x, sides.y, faceAndMuscle.y) * shadow.w;
    colour = vec4(shadow.rgb * dark, dark);
    return;
  }
  // Things that come or go fade; they are drawn after the body.
  float seen = material > CLOTH ? look[LINE].z : 1.;
  if (hull > 0.) {
    colour = vec4(mix(own * shade.w, glow.rgb, smoothstep(-.8, .6, muscle) * glow.w), 1) * seen;
    return;
  }
  own = mix(own, glow.rgb, (smoothstep(-1.1, .5, muscle) * .45 + smoothstep(-.2, 1.6, muscle) * .4) * glow.w);
  own = mix(own, shadow.rgb, light.y * shadow.w);

  vec3 normal = normalize(normalAndEdge.xyz);
  float open = light.x * mix(.82, 1., smoothstep(0., 14., light.z + 8. * clamp(normal.y, 0., 1.)));
  float lit = dot(normal, look[LIGHT].xyz) * .5 + .5;
  // What is beyond an edge of skin, such as hair, counts as well.
  uint most = max(material, beyond);
  bool isCloth = most > SKIN && most <= CLOTH;
  // From which light on it is lit, until where it is in the shade, and by how much that changes it.
  vec2 tones = mix(isCloth ? vec2(.40, .56) : vec2(.25, .65), vec2(.30, .62), isSkin);
  vec3 dimmer = mix(isCloth ? shade.rgb : vec3(.82, .79, .77), vec3(.83, .70, .67), isSkin);
  float share = smoothstep(tones.x, tones.y, lit * mix(1., open, .6));
  float rim = 1. - clamp(dot(normal, look[NEAR].xyz), 0., 1.);
  float high = smoothstep(.80, .95, lit) * .55;
  float soft = mix(.93, 1.05, smoothstep(0., 1., lit));
  float dim = (1. - .12 * smoothstep(.55, 1., rim)) * mix(.78, 1., open);
  colour = vec4(mix(mix(own * dimmer, own, share) * soft, own * 1.12 + .03, high) * dim, 1) * seen;
}
