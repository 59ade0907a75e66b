/** One who speaks: the key after {@code @} in a source, the name, the role. */
record Speaker(String key, String name, String role) {}
