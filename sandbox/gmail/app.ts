import { hook, renameHooks } from '../page/element.ts';
import { readBoot } from '../page/server.ts';
import { makeFrame } from './frame.ts';
import { showRoutes } from './routes.ts';

// The page's only script: the frame once, then a view for each route.
const boot = readBoot();
renameHooks(boot.options.rename);
const frame = makeFrame(boot);
document.body.append(frame.root);
document.body.classList.add(hook('aAU'));
showRoutes(frame, boot);
