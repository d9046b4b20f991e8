package com.acme.orders;

/** What a look-up finds. */
public record Order(String item, int warehouse, boolean open) {}
