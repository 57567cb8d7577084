// What Chromium 87, the oldest that is served, lacks of the language that these pages and their libraries are written in (ES2022, as tsconfig.json says).
import 'core-js/es/array/at';
import 'core-js/es/string/at';
import 'core-js/es/typed-array/at';
import 'core-js/es/object/has-own';
