export { ParameterWithoutObjects, type Objects, type Scene } from './scene.js';
export { requestsTo, type Tried, type Trying } from './requests.js';
export { Twins, type Difference } from './twins.js';
export { betrayedTo } from './absent.js';
export { expectHidden, type Hidden } from './expect-hidden.js';
