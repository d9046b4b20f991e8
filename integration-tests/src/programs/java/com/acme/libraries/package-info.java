/** Programs over libraries that are older than the JVMs they run on. */
package com.acme.libraries;
