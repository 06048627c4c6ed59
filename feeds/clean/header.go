package clean

func header(r *reading) {}
