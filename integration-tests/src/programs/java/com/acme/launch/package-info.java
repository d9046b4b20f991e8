/**
 * What every program of these tests has: a start that can wait for the weaver, a count of the
 * bodies that ran, and a way to wait. Nothing in here knows the agent.
 */
package com.acme.launch;
