import fc from 'fast-check';

// Laws run on generated values. The same values on every run, so that a red test is always the change's own; another
// draw with COOP_SEED=any number, which is how new counterexamples are hunted.
fc.configureGlobal({ seed: Number(process.env['COOP_SEED'] ?? 20261125) });
