/** Methods of every kind that Java has, each counting its bodies. */
package com.acme.methods;
