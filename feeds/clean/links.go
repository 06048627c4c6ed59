package clean

func links(r *reading) {}
