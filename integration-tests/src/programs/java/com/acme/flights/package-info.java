/** Threads that ask for the same thing at the same time. */
package com.acme.flights;
