import { registerHooks } from 'node:module';

// Source is written for the compiler, which knows that ./x.js is ./x.ts; Node runs the same files unbuilt.
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!/^\.{1,2}\/.*\.js$/.test(specifier)) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
