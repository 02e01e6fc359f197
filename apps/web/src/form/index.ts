export { Form, useForm, useFormField } from './form.js';
export { valueAt, withValue, type Content } from './paths.js';
export { RuleArea, RuleChecks, RuleChoice, RuleNumber, RuleSelect, RuleText } from './rule-fields.js';
