import { assembleDocument, describeService } from '@zhitong/service';
import { services } from '../services.js';

/** Where the document says that the API is, unless an installation serves it: relative to wherever it was read. */
const anywhere = '/';

/** The OpenAPI document of the platform, made from the services' definitions without starting any. */
export const apiDocument = () =>
  assembleDocument(
    Object.values(services).map((service) =>
      describeService(service, service.name === 'gateway' ? '' : `/api/${service.name}`),
    ),
    anywhere,
  );
