/** A program that uses the library as a module; see ModulePathTest. */
module consumer {
    requires org.implsci.nasss;
}
