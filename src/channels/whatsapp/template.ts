import type { MessageTemplate, TemplateParameter } from '../../domain/message/template.js';

/** A header that is a file, already given to WhatsApp. */
export interface HeaderFile {
  type: 'image' | 'video' | 'document';
  id: string;
  fileName: string;
}

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview */
export function templateBody(
  { name, language, parameters }: MessageTemplate,
  file: HeaderFile | undefined,
): object {
  const of = (place: TemplateParameter['place']): TemplateParameter[] =>
    parameters.filter((parameter) => parameter.place === place);
  const header = file ? [mediaParameter(file)] : of('HEADER').map(textParameter);
  const body = of('BODY').map(textParameter);
  const components = [
    ...(header.length > 0 ? [{ type: 'header', parameters: header }] : []),
    ...(body.length > 0 ? [{ type: 'body', parameters: body }] : []),
    ...of('BUTTON').map(buttonComponent),
  ];
  return { name, language: { code: language }, components };
}

function textParameter({ name, value }: TemplateParameter): object {
  return { type: 'text', ...(name ? { parameter_name: name } : {}), text: value };
}

function mediaParameter({ type, id, fileName }: HeaderFile): object {
  return { type, [type]: type === 'document' ? { id, filename: fileName } : { id } };
}

/** The end of a web address; other buttons of templates have nothing to fill in that an agent writes. */
function buttonComponent({ buttonIndex, value }: TemplateParameter): object {
  return {
    type: 'button',
    sub_type: 'url',
    index: String(buttonIndex ?? 0),
    parameters: [{ type: 'text', text: value }],
  };
}
