// Only tests may use what Node alone has: a copy of this package without them compiles without its types.
/// <reference types="node" />
