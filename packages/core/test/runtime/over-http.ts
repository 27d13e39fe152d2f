import { overHTTP } from '../../src/runtime/transport/node/send.js';
import { platform } from '../../src/runtime/transport/platform.js';

platform.send = overHTTP;
