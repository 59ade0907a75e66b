/** One source file, read: {@code name} is its path without extension, such as housing/01-tenant. */
record Source(String name, Header header, Body body, String fingerprint) {
  /** The path of the file made of it, below data-samples. */
  String target() {
    return name + "." + header.format().extension();
  }
}
