/** Classes that come early, from strange loaders, or are changed by others. */
package com.acme.startup;
