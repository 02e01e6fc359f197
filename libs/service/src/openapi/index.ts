export { Answers, created, type RouteAnswers } from './answers.js';
export { describeService, type ApiPart, type Operation } from './document.js';
export { assembleDocument } from './assemble-document.js';
export { routesOf, type Route } from './routes.js';
export { exampleOfDto, fieldsWithoutExample } from './dto-schema.js';
export { API_PART } from './openapi.controller.js';
