// Generated from the OpenAPI description: edit that and regenerate.
import type { SourceDevice } from '../components/source-device.js';

export interface GetSourceConnectionInformationMediaContainer {
  /** The source, or a list of its devices */
  device?: SourceDevice[];
}
